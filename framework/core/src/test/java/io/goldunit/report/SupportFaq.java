package io.goldunit.report;

import io.goldunit.call.CallRecord;
import io.goldunit.call.CallRecords;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A shop's support questions, answered by a candidate before and after its model was changed. */
final class SupportFaq {

    static final List<ScorerSpec> SCORERS = List.of(
            ScorerSpec.of("helpfulness", Kind.JUDGE, "judge/helpfulness/3:judge-large"),
            ScorerSpec.of("rougeL", Kind.SIMILARITY, "rouge-l/1"),
            ScorerSpec.of("no-personal-data", Kind.RULE, "no-personal-data/1"));

    private static final String BEFORE = "assistant-small";
    private static final String NOW = "assistant-large";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final String SYSTEM =
            "You answer customers of a furniture shop. Answer in the customer's language, in at"
                    + " most three sentences, from the documents alone. If they do not say, offer a call back.";

    private static final String POLICY =
            "Returns: 14 days from delivery, goods unused, original packaging. Free within the"
                    + " EU, 6.90 EUR from elsewhere. Sale items are no exception. Refunds within 5 working days of arrival. Prices are"
                    + " not matched. Duties outside the EU are the recipient's.";

    private final String set;
    private final int trials;
    private final Random random = new Random(7);
    private final List<CaseResult> now = new ArrayList<>();
    private final List<CaseResult> before = new ArrayList<>();

    private SupportFaq(String set, int trials) {
        this.set = set;
        this.trials = trials;
    }

    /** The set as it stands in its file. */
    static ReportEntry regressed() {
        SupportFaq faq = new SupportFaq("support-faq", 3);
        rows().forEach(faq::add);
        return faq.entry(
                Verdict.REGRESSED, "helpfulness dropped by 0.29 over 39 cases, most of all in the slice refunds");
    }

    /** A set as large as asked for, of the same kinds of texts without their sense. */
    static ReportEntry large(int cases) {
        SupportFaq faq = new SupportFaq("support-archive", 1);
        List<String[]> rows = rows();
        Chatter chatter = new Chatter(rows.stream()
                .flatMap(row -> Arrays.stream(row).skip(2).flatMap(text -> Arrays.stream(text.split(" "))))
                .distinct()
                .toList());
        for (int i = 0; i < cases; i++) {
            String[] row = rows.get(i % rows.size());
            String accepted = chatter.say(70);
            String now = chatter.chance(3) ? chatter.reword(accepted) : accepted;
            faq.add(row[0] + "-" + i, row[1], chatter.say(20), chatter.say(12), accepted, now);
        }
        return faq.entry(Verdict.REGRESSED, "rougeL dropped by 0.03 over " + cases + " cases");
    }

    /** What the candidate answered before, against itself. */
    static ReportEntry unchanged(String set) {
        SupportFaq faq = new SupportFaq(set, 1);
        rows().stream().filter(row -> row[4].equals(row[5])).forEach(faq::add);
        return faq.entry(Verdict.PASSED, "a drop larger than 0.05 is ruled out for every scorer over 24 cases");
    }

    private static List<String[]> rows() {
        return Webjar.text("io/goldunit/report/support-faq.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .toList();
    }

    private void add(String... row) {
        List<Message> prompt = List.of(new Message(Role.SYSTEM, SYSTEM), new Message(Role.USER, row[2]));
        Expected expected = Expected.anyOf(row[3]);
        List<Document> context = List.of(new Document("returns-policy.md", POLICY));
        List<String> tags = List.of(row[1].split(" "));
        List<TrialResult> was = new ArrayList<>();
        List<TrialResult> is = new ArrayList<>();
        double quality = 0.7 + 0.25 * random.nextDouble();
        for (int number = 1; number <= trials; number++) {
            String accepted = varied(row[4], number);
            was.add(trial(BEFORE, number, accepted, accepted, quality));
            is.add(row[5].equals("!") ? failed(number) : trial(NOW, number, accepted, varied(row[5], number), quality));
        }
        now.add(new CaseResult(row[0], "c-" + row[0], tags, prompt, expected, context, is));
        before.add(new CaseResult(row[0], "c-" + row[0], tags, prompt, expected, context, was).settled());
    }

    private static String varied(String answer, int number) {
        return number == 3 ? answer.replaceFirst("\\. ", ". Please note: ") : answer;
    }

    private TrialResult trial(String model, int number, String accepted, String text, double quality) {
        AnswerDiff diff = WordDiff.of(accepted, text);
        double kept = diff.kept();
        double noise = Math.floorMod(text.hashCode(), 100) / 2500.0;
        Map<String, Score> scores = new HashMap<>();
        scores.put(
                "rougeL",
                Score.of(
                        Math.min(1, quality * (0.3 + 0.7 * kept) - noise),
                        "longest common run: " + (int) (kept * 40) + " words"));
        scores.put("helpfulness", judged(accepted, text, diff));
        scores.put("no-personal-data", Score.pass("nothing found"));
        long millis = 700L + random.nextInt(1500);
        Tokens tokens = new Tokens(212 + text.length() / 9, text.length() / 4);
        Answer answer = new Answer(
                text, List.of(), List.of(), List.of(), FinishReason.STOP, tokens, millis, model, model + "-2026-10");
        CallRecord call = CallRecords.chat("candidate", model, model + "-2026-10", tokens, millis, "2026-11-02");
        CallRecord judge = CallRecords.chat(
                "helpfulness", "judge-large", "judge-large-2026-08", new Tokens(640, 52), 910, "2026-11-02");
        return new TrialResult(number, answer, null, scores, List.of(call, judge));
    }

    private Score judged(String accepted, String text, AnswerDiff diff) {
        if (accepted.equals(text)) {
            return random.nextInt(60) == 0
                    ? Score.unscored("the judge's reply holds no JSON: \"I would say it is quite helpful overall.\"")
                    : Score.of(1, "Says what the documents say, kindly and in three sentences.");
        }
        String added = diff.parts().stream()
                .filter(part -> part.startsWith("+") && part.length() > 2)
                .findFirst()
                .orElse("+nothing");
        String reason = "States \"" + added.substring(1).strip()
                + "\", which the documents do not say. A customer would be misled.";
        boolean sameNumbers =
                NUMBER.matcher(text).results().map(MatchResult::group).allMatch(accepted::contains);
        return sameNumbers && text.length() > 0.8 * accepted.length()
                ? Score.of(0.75, "Says it in other words; nothing is missing.")
                : Score.of(0.25, reason);
    }

    private static TrialResult failed(int number) {
        String error = "dev.langchain4j.exception.RateLimitException: 429 Too Many Requests: retry after " + 10 * number
                + " s\n  request-id: req_0" + number;
        return new TrialResult(number, null, error, Map.of(), List.of());
    }

    private ReportEntry entry(Verdict verdict, String reason) {
        Run run = new Run(header(NOW, "2026-11-21T19:27:53Z", "4", 3), now);
        Run baseline = new Run(header(BEFORE, "2026-09-14T08:02:10Z", "3", 3).settled(), before);
        return new ReportEntry(run, baseline, Comparisons.between(run, baseline, verdict, reason));
    }

    private RunHeader header(String model, String startedAt, String prompt, int planned) {
        Map<String, String> candidate = Map.of(
                "model", model, "prompt", "support-faq, version " + prompt, "temperature", "0", "endpoint", "chat");
        Map<String, String> settings =
                Map.of("goldunit.tape", "replay (system property)", "goldunit.baseline", "check (default)");
        return new RunHeader(
                RunHeader.SCHEMA,
                set,
                "1.4.0",
                "5f2c",
                "",
                "com.example.SupportFaqTests#answersAsWellAsItsBaseline",
                startedAt,
                candidate,
                SCORERS,
                Math.min(planned, trials),
                settings,
                false);
    }
}
