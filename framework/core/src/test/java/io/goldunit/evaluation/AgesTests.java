package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.ScriptedModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of records that are old. */
class AgesTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void anOldBaselineIsWarnedOfUntilAFreshRunIsAccepted() throws Exception {
        shop.acceptFirst();
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        Outcome old = shop.propose();
        shop.accept();

        assertThat(Shop.judged(old).warnings())
                .map(it -> it.text())
                .containsExactly("the baseline is 120 days old (accepted 2026-11-02): accept a fresh run, or raise"
                        + " goldunit.baseline.maxAge");
        assertThat(Shop.judged(shop.check()).warnings()).isEmpty();
    }

    @Test
    void aBaselineIsAsOldAsItsOldestCase() throws Exception {
        shop.acceptFirst();
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        shop.answers.put("c4", "wrong");
        shop.propose();
        shop.cases = Set.of("c4");
        shop.accept();
        shop.cases = Set.of();

        assertThat(Shop.judged(shop.check()).warnings()).hasSize(1);
    }

    @Test
    void casesThatAreGoneMakeABaselineNoOlder() throws Exception {
        shop.acceptFirst();
        shop.set = shop.of(1, 8);
        acceptOnly("c9");
        shop.now = Instant.parse("2027-03-02T10:15:30Z");
        acceptOnly("c1", "c2", "c3", "c4");
        acceptOnly("c5", "c6", "c7", "c8");

        assertThat(shop.baseline().header().amendments()).hasSize(3);
        assertThat(Shop.judged(shop.check()).warnings()).isEmpty();
    }

    @Test
    void oldTapeIsWarnedOfWhereALimitIsSet() throws Exception {
        Evaluation evaluation = Shop.asking(ScriptedModel.saying("right"));
        shop.run(BaselineMode.CHECK, evaluation);
        shop.now = Instant.parse("2026-11-20T10:15:30Z");
        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, evaluation)).warnings())
                .isEmpty();
        shop.tapeMaxAge = Duration.ofDays(14);

        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, evaluation)).warnings())
                .map(it -> it.text())
                .containsExactly("calls were replayed that are 18 days old (recorded 2026-11-02): record them anew with"
                        + " -Dgoldunit.tape=record, or raise goldunit.tape.maxAge");
    }

    private void acceptOnly(String... cases) throws Exception {
        shop.cases = Set.of();
        shop.propose();
        shop.cases = Set.of(cases);
        shop.accept();
        shop.cases = Set.of();
    }
}
