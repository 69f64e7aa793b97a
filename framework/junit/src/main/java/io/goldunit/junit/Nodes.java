package io.goldunit.junit;

import io.goldunit.evaluation.BaselineMode;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.gate.Warning;
import io.goldunit.report.Messages;
import io.goldunit.report.NextSteps;
import io.goldunit.report.NodeFacts;
import io.goldunit.report.Reports;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.RunHeader;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * What the nodes of a test report: the one place where a result becomes an exception.
 *
 * @param outcome what came of the evaluation
 * @param settings under which it was made
 */
record Nodes(Outcome outcome, Settings settings) {

    CaseResult result(String caseId) {
        return outcome.run().find(caseId).orElseThrow();
    }

    /** Fails the node of a case that has no answer; a case that was left out is skipped. */
    void requireAnswer(String caseId) {
        RunHeader header = outcome.run().header();
        CaseResult result = outcome.run()
                .find(caseId)
                .orElseThrow(() -> new TestAbortedException(Messages.notRun(outcome, caseId)));
        if (!result.answers().isEmpty()) {
            return;
        }
        if (result.trials().isEmpty()) {
            throw untraced(new TestAbortedException(Messages.notAsked(outcome, caseId)));
        }
        quarantine(caseId).ifPresent(it -> {
            throw skipped(it, Messages.cause(result), null);
        });
        if (isOutage()) {
            throw new TestAbortedException(Messages.outage(outcome, caseId));
        }
        throw untraced(new IllegalStateException(Messages.noAnswer(header, result, report())));
    }

    /** Fails the node of a case that a proven drop is about: in no other set, so that it adds no false alarm. */
    void requireNoDrop(String caseId) {
        Comparison comparison = outcome.comparison();
        if (comparison != null
                && comparison.dropped().stream().anyMatch(it -> it.id().equals(caseId))) {
            throw untraced(new AssertionFailedError(Messages.dropped(outcome, caseId, steps())));
        }
    }

    /** What the node of a case publishes; nothing when it was not run. */
    Map<String, String> facts(String caseId) {
        return outcome.run()
                .find(caseId)
                .map(it -> NodeFacts.ofCase(outcome, it, report()))
                .orElse(Map.of());
    }

    /** What the verdict's node publishes. */
    Map<String, String> facts() {
        return NodeFacts.ofVerdict(outcome, report());
    }

    /**
     * What the node of a case ends with whose body failed: with the case's name, which Surefire does not tell. While the case is
     * in quarantine, it is skipped.
     */
    Throwable failed(String caseId, Throwable thrown) {
        if (thrown instanceof TestAbortedException) {
            return thrown;
        }
        return quarantine(caseId)
                .<Throwable>map(it -> skipped(it, "the test's body failed: " + thrown, thrown))
                .orElseGet(() -> named(caseId, thrown));
    }

    private Throwable named(String caseId, Throwable thrown) {
        boolean asserted = thrown instanceof AssertionError;
        String said = asserted ? String.valueOf(thrown.getMessage()) : thrown.toString();
        String message = Messages.bodyFailed(outcome.run().header(), caseId, said, report());
        Throwable named = asserted ? asserted(message, thrown) : new IllegalStateException(message, thrown);
        named.setStackTrace(thrown.getStackTrace());
        return named;
    }

    // Expected and actual are kept apart for IDEs, which show them side by side.
    private static AssertionFailedError asserted(String message, Throwable thrown) {
        return thrown instanceof AssertionFailedError it && it.isExpectedDefined() && it.isActualDefined()
                ? new AssertionFailedError(message, it.getExpected(), it.getActual(), thrown)
                : new AssertionFailedError(message, thrown);
    }

    private Optional<Quarantined> quarantine(String caseId) {
        return Quarantined.in(outcome.run()).stream()
                .filter(it -> it.id().equals(caseId) && !it.expired())
                .findFirst();
    }

    private TestAbortedException skipped(Quarantined quarantine, String failure, @Nullable Throwable cause) {
        RunHeader header = outcome.run().header();
        String message = Messages.quarantined(header, quarantine, failure, report());
        return untraced(new TestAbortedException(message, cause));
    }

    /** Fails, skips or passes the verdict's node. */
    void requireVerdict() {
        Comparison comparison = outcome.comparison();
        if (settings.baseline() == BaselineMode.ACCEPT) {
            return;
        }
        if (comparison == null || isSkipped()) {
            throw new TestAbortedException(message());
        }
        if (settings.strict() && comparison.warns(Warning.OLD_TAPE)) {
            throw untraced(new AssertionFailedError(message()));
        }
        switch (comparison.verdict()) {
            case PASSED -> {}
            case REGRESSED, NOT_COMPARABLE, INCONCLUSIVE, NEW -> throw untraced(new AssertionFailedError(message()));
            case ERROR -> throw untraced(new IllegalStateException(message()));
        }
    }

    /**
     * What the person who watches the build is told: all of it where the verdict's node is skipped, because nobody else tells
     * why; else one line and where to read more.
     */
    String told() {
        String page = Reports.page(settings.output()).toAbsolutePath().toString();
        String line = "  report     " + page;
        if (settings.baseline() == BaselineMode.ACCEPT) {
            // What was accepted has been told.
            return line;
        }
        return isSkipped()
                ? Messages.verdict(outcome, NextSteps.of(outcome.run().header(), page))
                : Messages.brief(outcome) + "\n" + line;
    }

    // One cause is read once: then the verdict's node alone is red.
    private boolean isOutage() {
        return outcome.comparison() != null
                && outcome.run().cases().stream().allMatch(it -> it.answers().isEmpty());
    }

    private boolean isSkipped() {
        Comparison comparison = outcome.comparison();
        return comparison == null
                || (comparison.verdict() == Verdict.INCONCLUSIVE && !settings.strict())
                || (comparison.verdict() == Verdict.NEW && !settings.ci());
    }

    // A verdict has no place in the code, and a trace would only push its message out of sight.
    private static <T extends Throwable> T untraced(T thrown) {
        thrown.setStackTrace(new StackTraceElement[0]);
        return thrown;
    }

    private String message() {
        return Messages.verdict(outcome, steps());
    }

    private NextSteps steps() {
        return NextSteps.of(outcome.run().header(), report());
    }

    private String report() {
        return Reports.page(settings.output()).toString().replace('\\', '/');
    }
}
