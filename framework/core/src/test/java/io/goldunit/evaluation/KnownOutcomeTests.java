package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that is run again in its session reports what was found the first time. */
class KnownOutcomeTests {

    private Shop shop;
    private Outcome first;

    @BeforeEach
    void evaluate(@TempDir Path folder) throws Exception {
        shop = new Shop(folder);
        shop.check();
        shop.accept();
        shop.session = "session 1";
        shop.answers.putAll(Map.of("c1", "wrong", "c5", "wrong"));
        first = shop.check();
        shop.answers.clear();
    }

    @Test
    void theSessionReadsTheSameTrialsAndTheSameComparison() {
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).hasValue(first);
        assertThat(first.run().find("c1").orElseThrow().answers())
                .extracting("text")
                .containsExactly("wrong");
    }

    @Test
    void aCaseOfItIsKnownToo() {
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation(), "c5")).hasValue(first);
    }

    @Test
    void casesThatWereNotAskedAreNotKnown() throws Exception {
        shop.cases = Set.of("c1", "c2");
        Outcome some = shop.check();
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).hasValue(some);

        shop.cases = Set.of();
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).isEmpty();
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation(), "c3")).isEmpty();
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation(), "c2")).hasValue(some);
    }

    @Test
    void anotherSessionAndNoSessionKnowNothing() {
        shop.session = "session 2";
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).isEmpty();

        shop.session = "";
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).isEmpty();
    }

    @Test
    void whatIsMeasuredOrAskedInAnotherWayIsNotKnown() {
        Candidate candidate = Candidate.of(it -> "right");
        assertThat(shop.known(BaselineMode.CHECK, Shop.scored(candidate, "right/1")))
                .hasValue(first);
        assertThat(shop.known(BaselineMode.CHECK, Shop.scored(candidate, "right/2")))
                .isEmpty();

        shop.set = shop.of(1, 8);
        assertThat(shop.known(BaselineMode.CHECK, shop.evaluation())).isEmpty();
    }

    @Test
    void acceptingIsDoneAnew() {
        assertThat(shop.known(BaselineMode.ACCEPT, shop.evaluation())).isEmpty();
    }
}
