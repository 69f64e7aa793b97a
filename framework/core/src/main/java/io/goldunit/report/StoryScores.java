package io.goldunit.report;

import io.goldunit.call.CallRecord;
import io.goldunit.call.Timing;
import io.goldunit.call.Tokens;
import io.goldunit.report.CaseRow.Cell;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How good a case was and is, why, and by which calls. */
record StoryScores(ReportEntry entry, ReportCase story) {

    List<String> lines() {
        StoryBlock scores = new StoryBlock("scores, means over the trials");
        scores.table(means());
        StoryBlock reasons = new StoryBlock("reasons now");
        StoryBlock calls = new StoryBlock("calls now");
        if (story.now() != null) {
            story.now().trials().forEach(it -> reasons(reasons, it));
            calls.table(story.now().trials().stream()
                    .flatMap(trial -> trial.calls().stream().map(call -> row(trial, call)))
                    .toList());
        }
        return List.of(scores.lines(), reasons.lines(), calls.lines()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<List<String>> means() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("scorer", "before", "now", "change"));
        List<ScorerSpec> scorers = entry.run().header().scorers();
        for (int i = 0; i < scorers.size(); i++) {
            Cell cell = story.row().cells().get(i);
            Double before = cell.before();
            Double now = cell.now();
            rows.add(List.of(
                    Visible.name(scorers.get(i).name()),
                    before == null ? "-" : Numbers.score(before),
                    now == null ? "-" : Numbers.score(now),
                    before == null || now == null ? "-" : Numbers.change(now - before)));
        }
        return rows;
    }

    private static void reasons(StoryBlock block, TrialResult trial) {
        trial.scores()
                .forEach((scorer, score) ->
                        block.text("trial " + trial.number(), Visible.name(scorer) + " " + said(score)));
    }

    private static String said(Score score) {
        String reason = score.reason().isBlank() ? "" : ": " + score.reason().strip();
        return score instanceof Score.Value value ? Numbers.score(value.value()) + reason : "unscored" + reason;
    }

    private static List<String> row(TrialResult trial, CallRecord call) {
        String model = Objects.requireNonNullElse(
                call.model().returned(), Objects.requireNonNullElse(call.model().asked(), "-"));
        Tokens tokens = call.tokens();
        return List.of(
                "trial " + trial.number(),
                Visible.name(call.caller()),
                Visible.name(model),
                tokens == null ? "-" : tokens.input() + " in, " + tokens.output() + " out",
                duration(call.timing()),
                origin(call));
    }

    private static String origin(CallRecord call) {
        if (call.error() != null) {
            return "failed: " + Visible.onOneLine(call.error());
        }
        return call.recordedOn() == null ? "live" : "from tape, recorded " + Visible.name(call.recordedOn());
    }

    private static String duration(Timing timing) {
        String first = timing.firstMillis() == null ? "" : ", first part after " + timing.firstMillis() + " ms";
        String waited = timing.waitedMillis() == 0 ? "" : ", waited " + timing.waitedMillis() + " ms";
        String attempts = timing.attempts() == 1 ? "" : ", " + timing.attempts() + " attempts";
        return timing.millis() + " ms" + first + waited + attempts;
    }
}
