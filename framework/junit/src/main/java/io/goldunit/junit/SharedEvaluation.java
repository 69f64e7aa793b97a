package io.goldunit.junit;

import io.goldunit.evaluation.Evaluation;
import io.goldunit.evaluation.Evaluator;
import io.goldunit.evaluation.Failure;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.evaluation.SettingsLookup;
import io.goldunit.file.FindingsException;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.golden.GoldenCase;
import io.goldunit.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.engine.UniqueId;
import org.opentest4j.TestAbortedException;

/**
 * A golden set as one class evaluates it: once, whichever invocation comes first, and for all tests that share it. Kept in
 * the session's store, so that a rerun of failed tests reports the same trials and cannot fish for a pass; where that store
 * is not reached, what the session has left in its files is read.
 */
final class SharedEvaluation {

    private static final Namespace NAMESPACE = Namespace.create(SharedEvaluation.class);

    private final EvaluationMethod method;
    private final CaseSet set;
    private final Settings settings;
    private final Set<String> selected;
    private @Nullable Nodes nodes;
    private @Nullable FailedEvaluation failure;
    private boolean planned;

    private SharedEvaluation(EvaluationMethod method, CaseSet set, Settings settings, Set<String> selected) {
        this.method = method;
        this.set = set;
        this.settings = settings;
        this.selected = selected;
    }

    private record Key(String owner, String method, String set) {}

    static synchronized SharedEvaluation of(ExtensionContext test) throws IOException {
        EvaluationMethod method = EvaluationMethod.of(test);
        Key key = new Key(method.owner(test).getUniqueId(), method.method().getName(), method.set());
        Store store = store(test);
        SharedEvaluation shared = store.get(key, SharedEvaluation.class);
        if (shared == null || !shared.covers(selected(test, shared.set))) {
            shared = read(method, test);
            store.put(key, shared);
        }
        return shared;
    }

    CaseSet set() {
        return set;
    }

    /**
     * What the nodes report; evaluates the set when nobody has yet.
     *
     * @param verdict whether the verdict's node asks
     */
    synchronized Nodes outcome(ExtensionContext invocation, boolean verdict) throws Exception {
        if (nodes == null && failure == null && !planned) {
            try {
                planned = settings.plan();
                nodes = planned ? plan(invocation) : evaluate(invocation);
            } catch (Exception | Error e) {
                failure = new FailedEvaluation(invocation.getUniqueId(), e);
                keep(e, method, invocation, settings);
            }
        }
        if (nodes == null) {
            String about = set.name() + (verdict ? ": verdict" : " / " + invocation.getDisplayName());
            if (failure == null) {
                throw new TestAbortedException(
                        "[" + about + "] not run: goldunit.plan only tells what a run would come to");
            }
            throw failure.at(invocation.getUniqueId(), verdict, about);
        }
        return nodes;
    }

    /** What the nodes report, after it was asked for once. */
    synchronized Nodes known() {
        if (nodes == null) {
            throw new IllegalStateException("[" + set.name() + "] is not evaluated yet");
        }
        return nodes;
    }

    private @Nullable Nodes plan(ExtensionContext invocation) throws Exception {
        Console.line(evaluator(invocation).plan(method.call(invocation), selected));
        return null;
    }

    private Evaluator evaluator(ExtensionContext invocation) {
        return new Evaluator(
                set,
                test(method, invocation, settings),
                settings,
                Console::line,
                Clock.systemUTC(),
                Session.of(invocation),
                Session.limits(invocation, settings));
    }

    private Nodes evaluate(ExtensionContext invocation) throws Exception {
        Evaluator evaluator = evaluator(invocation);
        Evaluation evaluation = method.call(invocation);
        Optional<Outcome> known = evaluator.known(evaluation, selected);
        if (known.isPresent()) {
            return new Nodes(known.get(), settings);
        }
        Outcome outcome = evaluator.evaluate(evaluation, selected);
        report(outcome);
        Nodes evaluated = new Nodes(outcome, settings);
        Console.line(evaluated.told());
        return evaluated;
    }

    /** Who evaluates; with the module where the output lies outside of it, because others may leave theirs there too. */
    private static String test(EvaluationMethod method, ExtensionContext context, Settings settings) {
        SearchPath path = SearchPath.ofThisModule();
        boolean own = settings.output().toAbsolutePath().normalize().startsWith(path.module());
        String module = own ? "" : path.moduleName();
        return (module.isEmpty() ? "" : module + "/") + method.test(context);
    }

    private void report(Outcome outcome) throws IOException {
        Reports.write(settings.output());
        String summary = System.getenv("GITHUB_STEP_SUMMARY");
        if (summary != null && !summary.isBlank()) {
            Reports.append(outcome, Path.of(summary), settings.output());
        }
    }

    private boolean covers(Set<String> wanted) {
        return selected.isEmpty() || (!wanted.isEmpty() && selected.containsAll(wanted));
    }

    private static SharedEvaluation read(EvaluationMethod method, ExtensionContext test) throws IOException {
        String name = method.set();
        SearchPath path = SearchPath.ofThisModule();
        Settings settings = Settings.read(SettingsLookup.ofThisProcess(
                test::getConfigurationParameter, selection(test).parameters()));
        // The page must not go on showing what an earlier build left when nothing can be evaluated now.
        if (!settings.plan()) {
            Reports.write(settings.output());
        }
        try {
            CaseSet set = CaseSetReader.read(path.find("golden-sets/" + name, "golden set [" + name + "]"));
            return new SharedEvaluation(method, set, settings, selected(test, set));
        } catch (FindingsException e) {
            keep(e, method, test, settings);
            throw e;
        }
    }

    /** Leaves word in the report why the set is not there; an assumption that does not hold is no failure, and a plan no run. */
    private static void keep(Throwable cause, EvaluationMethod method, ExtensionContext context, Settings settings) {
        if (cause instanceof TestAbortedException || settings.plan()) {
            return;
        }
        try {
            Failure.of(method.set(), test(method, context, settings), Instant.now(), cause)
                    .keep(settings.output());
            Reports.write(settings.output());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The ids of the cases selected one by one, or none when all are, as when the verdict is among the selected. */
    private static Set<String> selected(ExtensionContext test, CaseSet set) {
        Set<Integer> invocations = selection(test)
                .invocations(
                        UniqueId.parse(test.getUniqueId()),
                        test.getRequiredTestClass().getName(),
                        test.getRequiredTestMethod().getName());
        List<GoldenCase> cases = set.cases();
        if (invocations.contains(cases.size() + 1)) {
            return Set.of();
        }
        return IntStream.range(0, cases.size())
                .filter(index -> invocations.contains(index + 1))
                .mapToObj(index -> cases.get(index).id())
                .collect(Collectors.toSet());
    }

    private static Selection selection(ExtensionContext test) {
        try {
            Store store = test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Selection.SELECTORS));
            return Selection.of(store.get(Selection.SELECTORS, List.class), store.get(Selection.PARAMETERS, Set.class));
        } catch (NoSuchMethodError | NoClassDefFoundError beforeJUnit513) {
            return Selection.WHOLE;
        }
    }

    private static Store store(ExtensionContext test) {
        try {
            return test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        } catch (NoSuchMethodError | NoClassDefFoundError beforeJUnit513) {
            return test.getRoot().getStore(NAMESPACE);
        }
    }
}
