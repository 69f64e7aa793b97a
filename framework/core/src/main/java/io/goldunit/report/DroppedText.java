package io.goldunit.report;

import io.goldunit.candidate.Answer;
import io.goldunit.gate.CaseDrop;
import io.goldunit.gate.Comparison;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the node of a case says that clearly dropped: by how much, in which answer, and why that is red. */
final class DroppedText {

    private static final int MOST_OF_ANSWER = 100;
    private static final int MOST_OF_REASON = 200;

    /** As wide as in the other messages. */
    private static final int LABEL = 9;

    private final ReportEntry entry;
    private final String caseId;
    private final List<CaseDrop> drops;

    DroppedText(ReportEntry entry, String caseId) {
        this.entry = entry;
        this.caseId = caseId;
        Comparison comparison = Objects.requireNonNull(entry.comparison(), "a case drops against a baseline");
        this.drops = comparison.dropped().stream()
                .filter(it -> it.id().equals(caseId))
                .toList();
    }

    String with(NextSteps steps) {
        List<List<String>> rows = new ArrayList<>();
        drops.forEach(it -> rows.add(row(it)));
        TrialResult worst = worstTrial();
        reason(worst).ifPresent(it -> rows.add(List.of("reason", it)));
        rows.add(List.of("answer", answer(worst) + "  (full text and diff: " + link(steps) + ")"));
        rows.add(List.of("verdict", entry.standing().word() + ": " + Visible.onOneLine(entry.headline())));
        if (!steps.accept().isEmpty()) {
            rows.add(List.of("accept", steps.command()));
        }
        String label = new CaseText(entry.run().header(), caseId, "").label();
        return label + " quality dropped against the baseline\n" + new TextTable(2, rows);
    }

    private static List<String> row(CaseDrop it) {
        String name = Visible.name(it.scorer());
        int missing = Math.max(0, LABEL - name.codePointCount(0, name.length()));
        return List.of(
                name + " ".repeat(missing),
                "was " + Numbers.score(it.before()),
                "now " + Numbers.score(it.now()),
                "drop " + Numbers.score(it.drop()) + " (" + it.worse() + " of " + Numbers.count(it.trials(), "trial")
                        + ")");
    }

    private String link(NextSteps steps) {
        return steps.report() + DeepLink.to(entry.run().header(), caseId);
    }

    /** The one in which the scorer that dropped most gave the worst value. */
    private TrialResult worstTrial() {
        CaseResult result = entry.run().find(caseId).orElseThrow();
        Comparator<TrialResult> byValue =
                Comparator.comparingDouble(trial -> value(trial).orElseThrow());
        return result.trials().stream()
                .filter(trial -> value(trial).isPresent())
                .min(isHigherBetter() ? byValue : byValue.reversed())
                .orElseThrow();
    }

    private boolean isHigherBetter() {
        return entry.run().header().scorers().stream()
                .filter(it -> it.name().equals(scorer()))
                .map(ScorerSpec::direction)
                .allMatch(Direction.HIGHER_IS_BETTER::equals);
    }

    private String scorer() {
        return drops.get(0).scorer();
    }

    private Optional<Double> value(TrialResult trial) {
        return trial.scores().get(scorer()) instanceof Score.Value it ? Optional.of(it.value()) : Optional.empty();
    }

    private Optional<String> reason(TrialResult trial) {
        return Optional.ofNullable(trial.scores().get(scorer()))
                .map(Score::reason)
                .map(it -> Visible.excerpt(it, MOST_OF_REASON))
                .filter(it -> !it.isEmpty());
    }

    private static String answer(TrialResult trial) {
        Answer answer = trial.answer();
        return "\"" + Visible.excerpt(answer == null ? "" : answer.text(), MOST_OF_ANSWER) + "\"";
    }
}
