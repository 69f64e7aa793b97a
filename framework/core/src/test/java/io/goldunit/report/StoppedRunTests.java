package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.gate.Verdict;
import io.goldunit.report.CaseRow.State;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read of a run that its budget has ended. */
class StoppedRunTests {

    private static final String STOPPED = "the budget of 1 call was reached after 1 of 2 trials";

    private static ReportEntry entry(Verdict verdict, String reason) {
        CaseResult unasked = Samples.result("good-bye");
        Run run = Samples.run(Samples.header("greetings", "").stopped(STOPPED), Samples.scored("hello", 0.9), unasked);
        Run baseline = Samples.run(
                Samples.header("greetings", ""), Samples.scored("hello", 0.9), Samples.scored("good-bye", 0.7));
        return Samples.judged(run, baseline, verdict, reason);
    }

    private static ReportEntry entry() {
        return entry(Verdict.INCONCLUSIVE, STOPPED);
    }

    @Test
    void theVerdictSaysThatTheBudgetEndedAndNotThatTheSetIsTooSmall() {
        List<String> lines = Messages.verdict(entry(), new NextSteps("r.html", "mvn"))
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("[greetings: verdict] INCONCLUSIVE: " + STOPPED);
        assertThat(lines.get(1))
                .isEqualTo("  The budget ended before every trial was asked: too little was measured to call"
                        + " the answers better or worse");
        assertThat(lines)
                .contains("  next       Raise the budget and run again: what is on tape is replayed, not paid again")
                .noneMatch(it -> it.startsWith("  accept") || it.startsWith("  errors"));
    }

    @Test
    void aFirstRunIsNotOfferedForAcceptance() {
        ReportEntry first = entry(Verdict.NEW, "there is no baseline yet, and " + STOPPED);

        assertThat(first.isAcceptable()).isFalse();
        assertThat(first.next())
                .isEqualTo("Raise the budget and run again: what is on tape is replayed, not paid again");
    }

    @Test
    void theSummaryHasTheSame() {
        assertThat(MarkdownSummary.of(List.of(entry()), "r.html")).startsWith("""
                        ### ? INCONCLUSIVE: `greetings`

                        > **The budget of 1 call was reached after 1 of 2 trials.**
                        > The budget ended before every trial was asked: too little was measured to call the answers better\
                         or worse. Raise the budget and run again: what is on tape is replayed, not paid again.
                        """);
    }

    @Test
    void aCaseThatWasNotAskedIsNoError() {
        assertThat(ReportCases.of(entry()))
                .map(ReportCase::row)
                .filteredOn(it -> it.id().equals("good-bye"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(State.NOT_ASKED);
                    assertThat(it.faults()).isZero();
                });
        assertThat(entry().faults()).isEmpty();
    }

    @Test
    void itsStoryAndItsNodeSayWhy() {
        assertThat(CaseStory.of(entry().outcome(), "good-bye", null, new NextSteps("r.html", "mvn")))
                .startsWith("[greetings / good-bye] was not asked: the budget ended before\n");
        assertThat(Messages.notAsked(entry().outcome(), "good-bye")).isEqualTo("""
                [greetings / good-bye] not asked: the budget of 1 call was reached after 1 of 2 trials
                  next       Raise the budget and run again: what is on tape is replayed, not paid again""");
    }

    @Test
    void aPartialRunSaysItToo() {
        Run run = entry().run();

        assertThat(new ReportEntry(run, null, null).reason())
                .isEqualTo("partial run, only 2 cases were run; " + STOPPED);
    }
}
