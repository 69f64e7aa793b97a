package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.run.CaseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the baseline's file when a run is accepted. */
class AcceptingTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void theFirstLineSaysWhenAndWhy() throws Exception {
        shop.message = "new refund\npolicy";
        shop.acceptFirst();

        assertThat(shop.acceptance().at()).isEqualTo("2026-11-02T10:15:30Z");
        assertThat(shop.acceptance().message()).isEqualTo("new refund policy");
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
        shop.acceptFirst();
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
        shop.acceptFirst();
        byte[] before = Files.readAllBytes(shop.file());
        shop.message = "again";
        shop.accept();

        assertThat(shop.file()).hasBinaryContent(before);
        assertThat(shop.told)
                .containsExactly("[shop] nothing new: " + shop.file()
                        + " holds the run of 2026-11-02T10:15:30Z already, and is left as it was");
    }

    @Test
    void acceptingTheSameRunAgainChangesNoByte() throws Exception {
        shop.check();
        shop.accept();
        String first = Files.readString(shop.file());
        shop.accept();

        assertThat(shop.file()).hasContent(first);
    }

    @Test
    void aLaterRunWithTheSameAnswersRenewsTheAcceptanceAlone() throws Exception {
        shop.acceptFirst();
        List<String> before = shop.lines();
        shop.propose();
        shop.accept();

        assertThat(shop.changed(before)).containsExactly("run");
        assertThat(shop.acceptance().at()).isEqualTo("2026-11-05T08:00:00Z");
    }

    @Test
    void acceptingMakesNoCall() throws Exception {
        shop.check();

        Outcome outcome = shop.run(
                BaselineMode.ACCEPT,
                Shop.scored(
                        Candidate.of(it -> {
                            throw new AssertionError("called");
                        }),
                        "right/1"));

        assertThat(outcome.run().cases())
                .allSatisfy(it -> assertThat(it.errors()).isEmpty());
    }
}
