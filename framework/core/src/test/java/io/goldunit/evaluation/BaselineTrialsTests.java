package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many trials a baseline has, and a run that may become one. */
class BaselineTrialsTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void fewerTrialsThanABaselineShouldHaveAreTold() throws Exception {
        shop.acceptFirst();
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
        assertThat(shop.evaluator(BaselineMode.PROPOSE)
                        .evaluate(three, Set.of("c1"))
                        .run()
                        .header()
                        .trials())
                .isEqualTo(3);
    }
}
