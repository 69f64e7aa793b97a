package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Warning;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Amendment;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What message, summary and page say about the baseline itself. */
class BaselineNoteTests {

    private static final Acceptance ADA =
            new Acceptance("Ada", "2026-11-02T10:15:30Z", "3f2a91c0ffee", "new *refund* policy");
    private static final Acceptance BOB =
            new Acceptance("Bob", "2026-11-05T10:15:30Z", "77aa00b1ffee" + Acceptance.CHANGED, null);
    private static final String OLD =
            "the baseline is 120 days old (accepted 2026-11-02): accept a fresh run, or raise goldunit.baseline.maxAge";

    private static Outcome passed(List<Amendment> amendments) {
        Outcome outcome = Samples.repeated().outcome();
        Run baseline = Objects.requireNonNull(outcome.baseline());
        RunHeader it = baseline.header();
        RunHeader header = new RunHeader(
                it.schema(),
                it.set(),
                it.version(),
                it.content(),
                it.baseline(),
                it.test(),
                it.startedAt(),
                Map.of("model", "small", "temperature", "0.2"),
                it.scorers(),
                it.trials(),
                it.settings(),
                it.partial(),
                ADA,
                amendments,
                null);
        return new Outcome(
                outcome.run(),
                new Run(header, baseline.cases()),
                Objects.requireNonNull(outcome.comparison()).warning(List.of(new Warning(Warning.OLD_BASELINE, OLD))));
    }

    private static Amendment amendment(String model) {
        return new Amendment(
                List.of("a", "b"), "2026-11-05T09:00:00Z", Map.of("model", model, "temperature", "0.2"), BOB);
    }

    @Test
    void theMessageSaysWhoAcceptedItAndThatItIsOld() {
        assertThat(Messages.verdict(passed(List.of()), new NextSteps("report.html", "")))
                .endsWith(String.join(
                        "\n",
                        "",
                        "  baseline   accepted 2026-11-02 by Ada (3f2a91c): new *refund* policy",
                        "  warning    " + OLD,
                        "  next       Nothing to do",
                        "  report     report.html"));
    }

    @Test
    void theHeadlineIsFollowedByTheWarning() {
        assertThat(Messages.brief(passed(List.of())).lines().skip(1)).containsExactly("  warning    " + OLD);
    }

    @Test
    void casesAcceptedLaterAreCountedAndAnotherCandidateIsNamed() {
        Outcome outcome = passed(List.of(amendment("small"), amendment("large")));

        assertThat(BaselineNote.acceptances(outcome.baseline()))
                .containsExactly(
                        "accepted 2026-11-02 by Ada (3f2a91c): new *refund* policy",
                        "2 cases accepted 2026-11-05 by Bob (77aa00b with changes)",
                        "2 cases of another candidate (model large, the others' small) accepted 2026-11-05 by Bob"
                                + " (77aa00b with changes)");
    }

    @Test
    void theSummaryHasBothAndFormatsNothingOfThem() {
        assertThat(MarkdownSummary.of(List.of(new ReportEntry(passed(List.of()))), "report.html"))
                .contains(
                        "\u26A0 the baseline is 120 days old",
                        "Baseline: accepted 2026-11-02 by Ada \\(3f2a91c\\): new \\*refund\\* policy\n");
    }

    @Test
    void thePageHasBothWithoutScriptToo() {
        ReportEntry entry = new ReportEntry(passed(List.of()));

        assertThat(StaticBlock.of(List.of(entry))).contains("<p class=\"warn\">" + OLD + ".</p>");
    }

    @Test
    void nothingIsSaidOfABaselineThatDoesNotSayWhoAcceptedIt() {
        assertThat(BaselineNote.acceptances(null)).isEmpty();
        assertThat(Messages.brief(Samples.repeated().outcome())).hasLineCount(1);
    }
}
