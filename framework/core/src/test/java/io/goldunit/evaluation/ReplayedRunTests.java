package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.ScriptedModel;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose calls are on tape. */
class ReplayedRunTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void aReplayedRunPassesEvenIfItsSetIsSmallAndSaysWhenItWasRecorded() throws Exception {
        shop.set = shop.of(1, 3);
        ScriptedModel model = ScriptedModel.saying("right");
        Evaluation evaluation = Shop.asking(model);
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);

        Comparison comparison = Shop.judged(shop.run(BaselineMode.CHECK, evaluation));

        assertThat(model.asked()).hasSize(6);
        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.replay()).isEqualTo("replayed, recorded 2026-11-02");
    }

    @Test
    void aReplayKeepsTheFurtherTrialsOfTheBaselineAndIsNothingNew() throws Exception {
        Evaluation evaluation = Shop.asking(ScriptedModel.saying("right"));
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);
        byte[] before = Files.readAllBytes(shop.file());
        shop.now = Instant.parse("2026-11-05T08:00:00Z");
        Outcome replayed = shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);

        assertThat(replayed.run().header().trials()).isEqualTo(1);
        assertThat(Shop.judged(replayed).repeated()).isTrue();
        assertThat(shop.file()).hasBinaryContent(before);
    }

    @Test
    void aReplayInWhichOneCaseIsNewTouchesNoOtherLine() throws Exception {
        Evaluation evaluation = Shop.asking(ScriptedModel.saying("right"));
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
    void anUntapedEvaluationAsksAgain() throws Exception {
        shop.set = shop.of(1, 3);
        ScriptedModel model = ScriptedModel.saying("right");
        Evaluation evaluation = Shop.asking(model).untaped();
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.CHECK, evaluation);

        assertThat(model.asked()).hasSize(12);
        assertThat(shop.set.folder().resolve("tape")).doesNotExist();
    }
}
