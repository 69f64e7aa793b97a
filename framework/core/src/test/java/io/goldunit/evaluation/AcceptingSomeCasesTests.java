package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.RunHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the baseline's file when some cases of a run are accepted. */
class AcceptingSomeCasesTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void onlyTheNamedCasesAreTakenFromTheRun() throws Exception {
        shop.acceptFirst();
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
        assertThat(shop.acceptance().at()).isEqualTo("2026-11-02T10:15:30Z");
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
        shop.acceptFirst();
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
        shop.acceptFirst();
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
        shop.acceptFirst();
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
        shop.acceptFirst();
        shop.set = shop.of(2, 9);
        shop.propose();
        shop.tags = Set.of("refund");
        shop.accept();

        assertThat(shop.baseline().find("c1")).isPresent();
    }

    @Test
    void aBaselineOfMixedTrialsIsComparedCaseByCase() throws Exception {
        shop.acceptFirst();
        shop.answers.put("c4", "wrong");
        shop.check();
        shop.cases = Set.of("c4");
        shop.accept();
        shop.cases = Set.of();

        Outcome outcome = shop.check();

        assertThat(shop.baseline().header().trials()).isEqualTo(1);
        assertThat(Shop.judged(outcome).changes()).hasSize(9).allSatisfy(it -> assertThat(it.drop())
                .isZero());
    }
}
