package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.report.CaseRow.State;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A case in quarantine is named in every report. */
class QuarantineNoteTests {

    private static final String REPORT = "target/goldunit/report.html";

    static ReportEntry entry() {
        Run run = Samples.run(
                Samples.header("greetings", ""),
                Samples.scored("hello", 0.9),
                tagged("good-bye", "quarantine:2026-12-31"),
                tagged("thanks", "quarantine:2026-11-01"));
        Comparison it =
                Objects.requireNonNull(Samples.judged(run, run, Verdict.PASSED, "a drop larger than 0.05 is ruled out")
                        .comparison());
        Comparison comparison = new Comparison(
                it.schema(),
                it.set(),
                it.verdict(),
                it.reason(),
                it.replay(),
                it.repeated(),
                it.pairing(),
                it.measures(),
                List.of(),
                List.of(),
                it.errors(),
                List.of(),
                Quarantined.in(run),
                List.of());
        return new ReportEntry(run, run.settled(), comparison);
    }

    private static CaseResult tagged(String id, String tag) {
        List<TrialResult> trials = Samples.scored(id, 0.9).trials();
        return new CaseResult(id, "c", List.of(tag), List.of(), null, List.of(), trials);
    }

    @Test
    void theVerdictNamesThoseInItAndThoseOfWhichItHasExpired() {
        assertThat(Messages.verdict(entry(), new NextSteps(REPORT, ""))).isEqualTo("""
                        [greetings: verdict] PASSED: a drop larger than 0.05 is ruled out
                          The answers are as good as the accepted ones, within the tolerance
                          scorer  slice  before  now   change  worse/better  p     test
                          rougeL  -      0.90    0.90  0.00    0/0           1.00  sign-flip permutation
                          quarantine 1 case does not count: good-bye until 2026-12-31
                          quarantine expired, 1 case counts again: thanks since 2026-11-02
                          next       Nothing to do
                          report     target/goldunit/report.html""");
    }

    @Test
    void soDoesTheLineThatIsToldWhenAllIsGreen() {
        assertThat(Messages.brief(entry().outcome())).isEqualTo("""
                        [greetings: verdict] PASSED: a drop larger than 0.05 is ruled out
                          quarantine 1 case does not count: good-bye until 2026-12-31
                          quarantine expired, 1 case counts again: thanks since 2026-11-02""");
    }

    @Test
    void soDoesTheSummary() {
        assertThat(MarkdownSummary.of(List.of(entry()), REPORT)).contains("""

                        Quarantine: 1 case does not count: `good-bye` until 2026-12-31.

                        Quarantine: expired, 1 case counts again: `thanks` since 2026-11-02.
                        """);
    }

    @Test
    void soDoesThePageWithoutItsScript() {
        assertThat(StaticBlock.of(List.of(entry()))).contains("""
                        <p class="meaning">Quarantine: 1 case does not count: good-bye until 2026-12-31.</p>
                        <p class="meaning">Quarantine: expired, 1 case counts again: thanks since 2026-11-02.</p>
                        """);
    }

    @Test
    void thePageMarksTheCase() {
        assertThat(ReportCases.of(entry()))
                .extracting(ReportCase::row)
                .extracting(CaseRow::id, CaseRow::state)
                .containsExactlyInAnyOrder(
                        tuple("good-bye", State.QUARANTINED),
                        tuple("hello", State.SINGLE),
                        tuple("thanks", State.SINGLE));
    }

    @Test
    void aPartialRunNamesThemToo() {
        Outcome partial = new Outcome(entry().run(), null, null);

        assertThat(Messages.brief(partial)).isEqualTo("""
                        [greetings: verdict] not judged: partial run, only 3 cases were run
                          quarantine 1 case does not count: good-bye until 2026-12-31
                          quarantine expired, 1 case counts again: thanks since 2026-11-02""");
    }

    @Test
    void ofManyTheFirstAreNamed() {
        List<Quarantined> many = IntStream.rangeClosed(1, 7)
                .mapToObj(it -> new Quarantined("c" + it, "2026-12-31", false))
                .toList();

        assertThat(new QuarantineNote(many).lines(it -> it))
                .containsExactly("7 cases do not count: c1 until 2026-12-31, c2 until 2026-12-31, c3 until 2026-12-31,"
                        + " c4 until 2026-12-31, c5 until 2026-12-31, and 2 more");
    }

    @Test
    void aNodeThatWouldFailIsToldAsSkipped() {
        Quarantined quarantined = new Quarantined("good-bye", "2026-12-31", false);
        CaseResult result = Samples.result(
                "good-bye", new TrialResult(1, null, "429 Too Many Requests\n  at x", Map.of(), List.of()));

        assertThat(Messages.quarantined(Samples.header("greetings", ""), quarantined, Messages.cause(result), REPORT))
                .isEqualTo("""
                        [greetings / good-bye] quarantined until 2026-12-31: no answer: 429 Too Many Requests
                          meaning    until that day has passed, the case is asked and scored and does not count
                          case       target/goldunit/report.html#/greetings/good-bye""");
    }
}
