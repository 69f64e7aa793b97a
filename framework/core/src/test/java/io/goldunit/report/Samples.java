package io.goldunit.report;

import io.goldunit.call.FinishReason;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small entries for tests, one a verdict. */
final class Samples {

    static final List<ScorerSpec> SCORERS = List.of(ScorerSpec.of("rougeL", Kind.SIMILARITY, "rouge-l/1"));

    private Samples() {}

    /** One set of each verdict, and a partial run. */
    static List<ReportEntry> everyStanding() {
        List<ReportEntry> entries = new ArrayList<>();
        entries.add(SupportFaq.unchanged("support-basics"));
        entries.add(inconclusive());
        entries.add(partial());
        entries.add(fresh());
        entries.add(notComparable());
        entries.add(error());
        entries.add(SupportFaq.regressed());
        return entries;
    }

    static ReportEntry inconclusive() {
        Run run = run(header("greetings", ""), scored("hello", 0.9), scored("good-bye", 0.6));
        Run baseline = run(header("greetings", ""), scored("hello", 0.92), scored("good-bye", 0.7));
        return judged(
                run,
                baseline,
                Verdict.INCONCLUSIVE,
                "neither a drop of rougeL nor its absence is proven; 2 cases can only show drops above 0.31");
    }

    static ReportEntry partial() {
        RunHeader whole = header("order-status", "");
        RunHeader header = new RunHeader(
                whole.schema(),
                whole.set(),
                whole.version(),
                whole.content(),
                whole.baseline(),
                whole.test(),
                whole.startedAt(),
                whole.candidate(),
                whole.scorers(),
                whole.trials(),
                whole.settings(),
                true);
        Run baseline = run(whole, scored("where-is-it", 0.8), scored("cancel", 0.9));
        return new ReportEntry(run(header, scored("where-is-it", 0.7)), baseline.settled(), null);
    }

    /** Two turns, the second answered with a tool and a document. */
    static ReportEntry conversation() {
        Answer answer = new Answer(
                "It is on its way, and you may still return it.",
                List.of("Hello! Which order is it?"),
                List.of(
                        new ToolCall("order_status", "{\"number\":\"A-17\",\"full\":true}", "SHIPPED"),
                        new ToolCall("now", "", null)),
                List.of(new Document("returns.md", "Orders can be returned within 30 days.")),
                FinishReason.STOP,
                null,
                null,
                null,
                "gpt-4");
        List<Message> prompt = List.of(
                new Message(Role.SYSTEM, "You help with orders."),
                new Message(Role.USER, "Hello, about my order?"),
                new Message(Role.USER, "A-17. Can I return it?"));
        TrialResult trial = new TrialResult(1, answer, null, Map.of("rougeL", Score.of(0.8, "fine")), List.of());
        CaseResult result =
                new CaseResult("order", "order", List.of(), prompt, Expected.NOTHING, List.of(), List.of(trial));
        return new ReportEntry(run(header("orders", ""), result), null, null);
    }

    static ReportEntry fresh() {
        Run run = run(header("product-texts", ""), scored("sofa", 0.9), scored("lamp", 0.4));
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "product-texts",
                Verdict.NEW,
                "the set has no baseline yet",
                "",
                false,
                new Pairing(null, null, List.of("sofa", "lamp"), null),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of());
        return new ReportEntry(run, null, comparison);
    }

    static ReportEntry notComparable() {
        Run run = run(header("tone", "formal"), scored("letter", 0.9), scored("reminder", 0.9), scored("refusal", 0.8));
        Run baseline =
                run(header("tone", "formal"), scored("letter", 0.9), scored("invoice", 0.9), scored("reminder", 1));
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "tone",
                Verdict.NOT_COMPARABLE,
                "2 of 3 cases are edited or new, more than the 20 % that may be",
                "",
                false,
                new Pairing(List.of("letter"), List.of("reminder"), List.of("refusal"), List.of("invoice")),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of());
        return new ReportEntry(run, baseline.settled(), comparison);
    }

    static ReportEntry error() {
        Run run = run(header("triage", ""), failed("cracked-screen"), failed("no-sound"), failed("hot-battery"));
        Run baseline = run(header("triage", ""), scored("cracked-screen", 0.9));
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "triage",
                Verdict.ERROR,
                "3 of 3 trials have no answer, more than the 5 % that may be",
                "",
                false,
                new Pairing(List.of("cracked-screen"), null, List.of("no-sound", "hot-battery"), null),
                null,
                null,
                null,
                1,
                List.of(),
                List.of(),
                List.of());
        return new ReportEntry(run, baseline.settled(), comparison);
    }

    /** A replay that gave nothing but the accepted answers. */
    static ReportEntry repeated() {
        Run run = run(header("greetings", ""), scored("hello", 0.9));
        Comparison measured =
                Comparisons.between(run, run, Verdict.PASSED, "the recorded answers are the accepted ones");
        Comparison comparison = new Comparison(
                measured.schema(),
                measured.set(),
                measured.verdict(),
                measured.reason(),
                "replayed, recorded 2026-11-02",
                true,
                measured.pairing(),
                measured.measures(),
                measured.slices(),
                measured.changes(),
                measured.errors(),
                List.of(),
                List.of(),
                List.of());
        return new ReportEntry(run, run.settled(), comparison);
    }

    static ReportEntry judged(Run run, Run baseline, Verdict verdict, String reason) {
        return new ReportEntry(run, baseline.settled(), Comparisons.between(run, baseline, verdict, reason));
    }

    static RunHeader header(String set, String baseline) {
        return new RunHeader(
                RunHeader.SCHEMA,
                set,
                "1.0.0",
                "f00d",
                baseline,
                "com.example.ShopTests#isAsGoodAsItsBaseline",
                "2026-11-21T19:27:53Z",
                Map.of("model", "assistant-large"),
                SCORERS,
                1,
                Map.of(),
                false);
    }

    static Run run(RunHeader header, CaseResult... cases) {
        return new Run(header, List.of(cases));
    }

    static CaseResult scored(String id, double rougeL) {
        Answer answer = Answer.of("An answer worth " + rougeL + ".");
        return result(id, new TrialResult(1, answer, null, Map.of("rougeL", Score.of(rougeL, "")), List.of()));
    }

    static CaseResult failed(String id) {
        return result(
                id, new TrialResult(1, null, "java.net.ConnectException: Connection refused", Map.of(), List.of()));
    }

    static CaseResult result(String id, TrialResult... trials) {
        List<Message> prompt = List.of(new Message(Role.USER, "What about " + id + "?"));
        return new CaseResult(
                id, "c-" + id, List.of(), prompt, Expected.anyOf("About " + id + "."), List.of(), List.of(trials));
    }
}
