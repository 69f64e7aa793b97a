package io.goldunit.report;

import io.goldunit.evaluation.Failure;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Promotion;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of an evaluation, in the words of a report.
 *
 * @param outcome what came of it
 * @param failures what was said where there was none: then the outcome stands in for it, and has no case
 */
record ReportEntry(Outcome outcome, List<String> failures) {

    private static final String REPEATED =
            "Every call was replayed, and every compared case repeats its accepted answers and scores: no change of prompts,"
                    + " data, code or scorers moved them; the model itself was not asked";

    private static final String STOPPED =
            "The budget ended before every trial was asked: too little was measured to call the answers better or worse";

    private static final String CUT_OFF =
            "The run was cut off: what stands here was done until then, and is too little to call answers better or worse";

    private static final String GO_ON = "Run again: it goes on from the calls that were made";

    private static final String RAISE = "Raise the budget and run again: what is on tape is replayed, not paid again";

    ReportEntry(Outcome outcome) {
        this(outcome, List.of());
    }

    /** A set that was not evaluated: an error, with everything that was said. */
    static ReportEntry of(Failure failure) {
        RunHeader header = new RunHeader(
                RunHeader.SCHEMA, failure.set(), "", "", "", failure.test(), failure.at(), null, null, 0, null, true);
        String reason =
                "the set was not evaluated: " + Fault.firstLine(failure.lines().get(0));
        Comparison comparison = Comparison.failed(failure.set(), reason);
        List<String> further = failure.lines().subList(1, failure.lines().size());
        return new ReportEntry(new Outcome(new Run(header, List.of()), null, comparison), further);
    }

    ReportEntry(Run run, @Nullable Run baseline, @Nullable Comparison comparison) {
        this(new Outcome(run, baseline, comparison));
    }

    Run run() {
        return outcome.run();
    }

    @Nullable Run baseline() {
        return outcome.baseline();
    }

    @Nullable Comparison comparison() {
        return outcome.comparison();
    }

    String label() {
        return outcome.label();
    }

    /** The label as it tells one set of a page from the others: with the module, where there are several. */
    String name() {
        return outcome.name();
    }

    Standing standing() {
        return Standing.of(outcome.comparison());
    }

    /** What went wrong, the most frequent first. */
    List<Fault> faults() {
        return outcome.run().cases().isEmpty()
                ? failures.stream()
                        .map(line -> new Fault(Fault.firstLine(line), List.of(), 1, List.of()))
                        .toList()
                : Fault.of(outcome.run());
    }

    /** What the verdict says about the answers, without a full stop. */
    String meaning() {
        if (isStopped() && standing() == Standing.INCONCLUSIVE) {
            return STOPPED;
        }
        if (isCutOff()) {
            return CUT_OFF;
        }
        return isRepeated() ? REPEATED : standing().meaning();
    }

    /** Whether to offer that the run be accepted: only where that is a sensible step and would not be refused. */
    boolean isAcceptable() {
        return standing().acceptable() && Promotion.isPossible(run());
    }

    /** What the reader does now, without a full stop. */
    String next() {
        Standing standing = standing();
        boolean refused = standing.acceptable() && !isAcceptable();
        if (isStopped() && (standing == Standing.INCONCLUSIVE || standing == Standing.NEW)) {
            return RAISE;
        }
        if (isCutOff()) {
            return GO_ON;
        }
        return switch (standing) {
            case REGRESSED -> refused ? "Read the worst cases. " + Standing.ERROR.next() : standing.next();
            case NEW, NOT_COMPARABLE -> refused ? Standing.ERROR.next() : standing.next();
            default -> standing.next();
        };
    }

    /** Whether the run ended because its JVM did: that it stopped is all there is to say. */
    private boolean isCutOff() {
        return standing() == Standing.ERROR && reason().equals(run().header().stopped());
    }

    /** Whether the budget ended before every trial was asked. */
    private boolean isStopped() {
        return run().header().stopped() != null;
    }

    /** Whether the verdict rests on a replay that gave nothing but the accepted answers. */
    boolean isRepeated() {
        Comparison comparison = outcome.comparison();
        return comparison != null && comparison.repeated();
    }

    /** Why the verdict is what it is, in one sentence without a full stop. */
    String reason() {
        Comparison comparison = outcome.comparison();
        if (comparison != null) {
            return comparison.reason();
        }
        int cases = run().cases().size();
        return "partial run, only " + cases + (cases == 1 ? " case was run" : " cases were run")
                + (isStopped() ? "; " + run().header().stopped() : "");
    }

    /** The same, as short as a headline is to be. */
    String headline() {
        Comparison comparison = outcome.comparison();
        return comparison == null ? reason() : comparison.headline();
    }

    /** The headline as a sentence; a scorer's name keeps its small letter. */
    String sentence() {
        String reason = headline();
        boolean name = run().header().scorers().stream().anyMatch(scorer -> reason.startsWith(scorer.name()));
        if (name || reason.isEmpty()) {
            return reason + ".";
        }
        int second = reason.offsetByCodePoints(0, 1);
        return reason.substring(0, second).toUpperCase(Locale.ROOT) + reason.substring(second) + ".";
    }

    /** Which cases were not compared; where there is no baseline, that is no news. */
    Pairing unpaired() {
        Comparison comparison = outcome.comparison();
        return comparison == null || comparison.verdict() == Verdict.NEW
                ? new Pairing(null, null, null, null)
                : comparison.pairing();
    }

    /** The cases that have a quarantine, expired or not. */
    List<Quarantined> quarantined() {
        Comparison comparison = outcome.comparison();
        return comparison == null ? Quarantined.in(run()) : comparison.quarantined();
    }

    /** How the verdict is to be read; empty when every call was live. */
    String replay() {
        Comparison comparison = outcome.comparison();
        return comparison == null ? "" : comparison.replay();
    }
}
