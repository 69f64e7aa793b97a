package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.gate.Verdict;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which model answered is told also of a candidate that does not say whom it asks. */
class ModelNoteTests {

    private static final String REPORT = "target/goldunit/report.html";

    private static CaseResult answered(String id, @Nullable String model) {
        Answer answer = new Answer("Yes.", List.of(), List.of(), List.of(), null, null, null, "asked", model);
        return Samples.result(id, new TrialResult(1, answer, null, Map.of("rougeL", Score.of(1, "")), List.of()));
    }

    private static Run run(CaseResult... cases) {
        return Samples.run(Samples.header("mail", ""), cases);
    }

    private static ReportEntry entry(Run run, Run baseline) {
        return Samples.judged(run, baseline.settled(), Verdict.INCONCLUSIVE, "too few cases");
    }

    @Test
    void anotherModelThanInTheBaselineIsToldEverywhere() throws Exception {
        ReportEntry entry = entry(
                run(answered("a", "mail-tiny"), answered("b", "mail-tiny")),
                run(answered("a", "mail-small"), answered("b", "mail-small")));

        assertThat(Messages.verdict(entry, new NextSteps(REPORT, "")))
                .contains("\n  model      mail-small -> mail-tiny\n");
        assertThat(MarkdownSummary.of(List.of(entry), REPORT)).contains("\nModel: mail-small -\\> mail-tiny.\n");
        assertThat(Unpacked.of(Objects.requireNonNull(
                                PageData.of(List.of(entry)).get("index")))
                        .at("/sets/0/models")
                        .toString())
                .isEqualTo("{\"before\":\"mail-small\",\"now\":\"mail-tiny\"}");
    }

    @Test
    void severalModelsAreListedOnce() {
        assertThat(ModelNote.of(entry(
                                run(answered("a", "z"), answered("b", "y"), answered("c", "z")),
                                run(answered("a", "y"), answered("b", "y"), answered("c", "y"))))
                        .change())
                .contains("y -> y, z");
    }

    @Test
    void whatIsTheSameOrNotKnownIsNoChange() {
        Run known = run(answered("a", "mail-small"));
        Run unknown = run(answered("a", null));

        assertThat(ModelNote.of(entry(known, known)).change()).isEmpty();
        assertThat(ModelNote.of(entry(known, unknown)).change()).isEmpty();
        assertThat(ModelNote.of(entry(unknown, known)).change()).isEmpty();
    }

    @Test
    void aCaseThatOnlyTheBaselineHasDoesNotCount() {
        assertThat(ModelNote.of(entry(
                                run(answered("a", "mail-small")),
                                run(answered("a", "mail-small"), answered("gone", "mail-old"))))
                        .change())
                .isEmpty();
    }
}
