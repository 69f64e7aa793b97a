package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.ScriptedModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.run.Acceptance;
import io.goldunit.run.CaseResult;
import io.goldunit.run.RunHeader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the baseline's file when a run is accepted. */
class AcceptingTests {

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop(folder);
    }

    private void acceptFirst() throws Exception {
        shop.check();
        shop.accept();
        shop.now = Instant.parse("2026-11-05T08:00:00Z");
        shop.told.clear();
    }

    private static Acceptance acceptance(RunHeader header) {
        return Objects.requireNonNull(header.acceptance());
    }

    @Test
    void theFirstLineSaysWhenAndWhy() throws Exception {
        shop.message = "new refund\npolicy";
        acceptFirst();

        assertThat(acceptance(shop.baseline().header()).at()).isEqualTo("2026-11-02T10:15:30Z");
        assertThat(acceptance(shop.baseline().header()).message()).isEqualTo("new refund policy");
    }

    @Test
    void whatWasDoneIsTold() throws Exception {
        shop.check();
        shop.accept();
        shop.answers.put("c4", "wrong");
        shop.set = shop.of(2, 10);
        shop.propose();
        shop.accept();

        assertThat(shop.told)
                .containsExactly(
                        "[shop] accepted: " + shop.file() + " (9 cases new)",
                        "[shop] accepted: " + shop.file() + " (1 case changed, 1 new, 1 gone, 7 as before)");
    }

    @Test
    void whenOneCaseMovesItsLineAndTheFirstOneChange() throws Exception {
        acceptFirst();
        List<String> before = shop.lines();
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.accept();

        assertThat(shop.changed(before)).containsExactly("run", "c4");
        assertThat(shop.lines()).hasSameSizeAs(before);
        assertThat(shop.baseline().cases()).map(CaseResult::id).isSorted();
    }

    @Test
    void theSameRunAgainIsNothingNewAndLeavesTheFileUntouched() throws Exception {
        acceptFirst();
        byte[] before = Files.readAllBytes(shop.file());
        shop.message = "again";
        shop.accept();

        assertThat(shop.file()).hasBinaryContent(before);
        assertThat(shop.told)
                .containsExactly("[shop] nothing new: " + shop.file()
                        + " holds the run of 2026-11-02T10:15:30Z already, and is left as it was");
    }

    @Test
    void aLaterRunWithTheSameAnswersRenewsTheAcceptanceAlone() throws Exception {
        acceptFirst();
        List<String> before = shop.lines();
        shop.propose();
        shop.accept();

        assertThat(shop.changed(before)).containsExactly("run");
        assertThat(acceptance(shop.baseline().header()).at()).isEqualTo("2026-11-05T08:00:00Z");
    }

    @Test
    void aReplayKeepsTheFurtherTrialsOfTheBaselineAndIsNothingNew() throws Exception {
        Evaluation evaluation =
                Shop.scored(Candidate.of(ScriptedModel.saying("right"), Prompt.of("ask", "{{input}}")), "right/1");
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);
        byte[] before = Files.readAllBytes(shop.file());
        shop.now = Instant.parse("2026-11-05T08:00:00Z");
        Outcome replayed = shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);

        assertThat(replayed.run().header().trials()).isEqualTo(1);
        assertThat(replayed.comparison())
                .satisfies(
                        it -> assertThat(Objects.requireNonNull(it).repeated()).isTrue());
        assertThat(shop.file()).hasBinaryContent(before);
    }

    @Test
    void aReplayInWhichOneCaseIsNewTouchesNoOtherLine() throws Exception {
        Evaluation evaluation =
                Shop.scored(Candidate.of(ScriptedModel.saying("right"), Prompt.of("ask", "{{input}}")), "right/1");
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);
        List<String> before = shop.lines();
        shop.set = shop.of(1, 10);
        shop.run(BaselineMode.CHECK, evaluation);
        shop.told.clear();
        shop.run(BaselineMode.ACCEPT, evaluation);

        assertThat(shop.changed(before)).containsExactly("run", "c10", "end");
        assertThat(shop.told)
                .containsExactly("[shop] accepted: " + shop.file() + " (1 case new, 9 as before)\n"
                        + "  trials     the baseline now holds 1 trial a case of 1 case, fewer than the 2 it should have;"
                        + " -Dgoldunit.baseline=propose before accepting makes them");
    }

    @Test
    void onlyTheNamedCasesAreTakenFromTheRun() throws Exception {
        acceptFirst();
        List<String> before = shop.lines();
        shop.answers.put("c1", "wrong");
        shop.answers.put("c4", "wrong");
        shop.answers.put("c7", "wrong");
        shop.propose();
        shop.cases = Set.of("c4", "c7");
        shop.message = "opening hours";
        shop.accept();

        RunHeader header = shop.baseline().header();
        assertThat(shop.changed(before)).containsExactly("run", "c4", "c7");
        assertThat(acceptance(header).at()).isEqualTo("2026-11-02T10:15:30Z");
        assertThat(header.startedAt()).isEqualTo("2026-11-02T10:15:30Z");
        assertThat(header.content()).isEqualTo(shop.set.fingerprint());
        assertThat(header.amendments()).singleElement().satisfies(it -> {
            assertThat(it.cases()).containsExactly("c4", "c7");
            assertThat(it.startedAt()).isEqualTo("2026-11-05T08:00:00Z");
            assertThat(it.acceptance().message()).isEqualTo("opening hours");
        });
    }

    @Test
    void aTagNamesItsCases() throws Exception {
        acceptFirst();
        List<String> before = shop.lines();
        shop.answers.put("c2", "wrong");
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.tags = Set.of("refund");
        shop.accept();

        assertThat(shop.changed(before)).containsExactly("run", "c2");
        assertThat(shop.baseline().header().amendments()).singleElement().satisfies(it -> assertThat(it.cases())
                .containsExactly("c1", "c2", "c3"));
    }

    @Test
    void aCaseAcceptedAgainMovesToTheLaterAmendmentAndAllAtOnceEndsThem() throws Exception {
        acceptFirst();
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.cases = Set.of("c4", "c5");
        shop.accept();
        shop.now = Instant.parse("2026-11-06T08:00:00Z");
        shop.answers.put("c4", "worse");
        shop.cases = Set.of();
        shop.propose();
        shop.cases = Set.of("c4");
        shop.accept();

        assertThat(shop.baseline().header().amendments())
                .map(it -> it.cases())
                .containsExactly(List.of("c5"), List.of("c4"));
        shop.cases = Set.of();
        shop.propose();
        shop.accept();
        assertThat(shop.baseline().header().amendments()).isEmpty();
    }

    @Test
    void anEditedCaseThatIsNotNamedStaysAsItWas() throws Exception {
        acceptFirst();
        shop.set = shop.of(1, 8);
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.cases = Set.of("c4");
        shop.accept();

        assertThat(shop.baseline().find("c9")).isPresent();
        shop.cases = Set.of("c9");
        shop.accept();
        assertThat(shop.baseline().find("c9")).isEmpty();
    }

    @Test
    void aTagDropsNoCaseThatIsGone() throws Exception {
        acceptFirst();
        shop.set = shop.of(2, 9);
        shop.propose();
        shop.tags = Set.of("refund");
        shop.accept();

        assertThat(shop.baseline().find("c1")).isPresent();
    }

    @Test
    void aBaselineOfMixedTrialsIsComparedCaseByCase() throws Exception {
        acceptFirst();
        shop.answers.put("c4", "wrong");
        shop.check();
        shop.cases = Set.of("c4");
        shop.accept();
        shop.cases = Set.of();

        Outcome outcome = shop.check();

        assertThat(shop.baseline().header().trials()).isEqualTo(1);
        assertThat(Objects.requireNonNull(outcome.comparison()).changes())
                .hasSize(9)
                .allSatisfy(it -> assertThat(it.drop()).isZero());
    }

    @Test
    void fewerTrialsThanABaselineShouldHaveAreTold() throws Exception {
        acceptFirst();
        shop.check();
        shop.accept();

        assertThat(shop.told)
                .containsExactly("[shop] accepted: " + shop.file() + " (9 cases changed)\n"
                        + "  trials     the baseline now holds 1 trial a case, fewer than the 2 it should have;"
                        + " -Dgoldunit.baseline=propose before accepting makes them");
    }

    @Test
    void aRunThatMayBecomeTheBaselineHasMoreTrials() throws Exception {
        Evaluation three = shop.evaluation().trials(3);

        assertThat(shop.run(BaselineMode.CHECK, three).run().header().trials()).isEqualTo(6);
        assertThat(shop.run(BaselineMode.CHECK, three.baselineTrials(4))
                        .run()
                        .header()
                        .trials())
                .isEqualTo(4);
        shop.run(BaselineMode.ACCEPT, three.baselineTrials(4));
        assertThat(shop.run(BaselineMode.CHECK, three).run().header().trials()).isEqualTo(3);
        assertThat(shop.run(BaselineMode.PROPOSE, three).run().header().trials())
                .isEqualTo(6);
        shop.cases = Set.of("c1");
        assertThat(shop.run(BaselineMode.PROPOSE, three).run().header().trials())
                .isEqualTo(3);
    }

    @Test
    void anOldBaselineIsWarnedOfUntilAFreshRunIsAccepted() throws Exception {
        acceptFirst();
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        Outcome old = shop.propose();
        shop.accept();

        assertThat(Objects.requireNonNull(old.comparison()).warnings())
                .map(it -> it.text())
                .containsExactly("the baseline is 120 days old (accepted 2026-11-02): accept a fresh run, or raise"
                        + " goldunit.baseline.maxAge");
        assertThat(Objects.requireNonNull(shop.check().comparison()).warnings()).isEmpty();
    }

    @Test
    void aBaselineIsAsOldAsItsOldestCase() throws Exception {
        acceptFirst();
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.cases = Set.of("c4");
        shop.accept();
        shop.cases = Set.of();

        assertThat(Objects.requireNonNull(shop.check().comparison()).warnings()).hasSize(1);
    }

    @Test
    void oldTapeIsWarnedOfWhereALimitIsSet() throws Exception {
        Evaluation evaluation =
                Shop.scored(Candidate.of(ScriptedModel.saying("right"), Prompt.of("ask", "{{input}}")), "right/1");
        shop.run(BaselineMode.CHECK, evaluation);
        shop.now = Instant.parse("2026-11-20T10:15:30Z");
        assertThat(Objects.requireNonNull(
                                shop.run(BaselineMode.CHECK, evaluation).comparison())
                        .warnings())
                .isEmpty();
        shop.tapeMaxAge = Duration.ofDays(14);

        assertThat(Objects.requireNonNull(
                                shop.run(BaselineMode.CHECK, evaluation).comparison())
                        .warnings())
                .map(it -> it.text())
                .containsExactly("calls were replayed that are 18 days old (recorded 2026-11-02): record them anew with"
                        + " -Dgoldunit.tape=record, or raise goldunit.tape.maxAge");
    }

    @Test
    void casesThatAreGoneMakeABaselineNoOlder() throws Exception {
        acceptFirst();
        shop.set = shop.of(1, 8);
        acceptOnly("c9");
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        acceptOnly("c1", "c2", "c3", "c4");
        acceptOnly("c5", "c6", "c7", "c8");

        assertThat(shop.baseline().header().amendments()).hasSize(3);
        assertThat(Objects.requireNonNull(shop.check().comparison()).warnings()).isEmpty();
    }

    private void acceptOnly(String... cases) throws Exception {
        shop.cases = Set.of();
        shop.propose();
        shop.cases = Set.of(cases);
        shop.accept();
        shop.cases = Set.of();
    }
}
