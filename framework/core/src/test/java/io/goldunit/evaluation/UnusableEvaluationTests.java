package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anybody is asked. */
class UnusableEvaluationTests {

    private static final GoldenCase WITH_CHECK = new GoldenCase(
            "c1",
            List.of(),
            List.of(),
            Map.of(),
            Expected.NOTHING,
            List.of(),
            List.of(new Check("contains", "7 pm", 3)),
            List.of(),
            null,
            null,
            "cases.yaml",
            1);

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
    }

    @Test
    void aBrokenBaselineIsFoundBeforeAnyCallIsMade() throws Exception {
        Files.createDirectories(shop.set.folder());
        Files.writeString(shop.file(), "<<<<<<< HEAD\n");
        Evaluation evaluation = Shop.scored(
                Candidate.of(it -> {
                    throw new AssertionError("called");
                }),
                "right/1");

        assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, evaluation))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(":1 conflict-markers:");
    }

    @Test
    void anEvaluationWithoutScorersMeasuresNothingAndIsRefused() {
        assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, Evaluation.of(Candidate.of(it -> "right"))))
                .hasMessage("""
                        golden set [shop] cannot be used: 1 problem
                          %s no-scorer: the evaluation has no scorer, so nothing would be measured.\
                         Add one with scoredBy(...).""".formatted(Shop.TEST));
    }

    @Test
    void checksThatNoScorerReadsAreRefused() {
        shop.put(WITH_CHECK);

        assertThatThrownBy(() -> shop.check()).hasMessage("""
                        golden set [shop] cannot be used: 1 problem
                          %s unread-checks: 1 cases have checks, and no scorer reads them.\
                         Add Rule.ofCase() to scoredBy(...).""".formatted(Shop.TEST));
    }

    @Test
    void checksThatAScorerReadsUnderAnotherNameAreFine() throws Exception {
        shop.put(WITH_CHECK);
        Evaluation evaluation = Evaluation.of(Candidate.of(it -> "We close at 7 pm."))
                .scoredBy(Rule.ofCase().named("demands"));

        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, evaluation)).verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void aSelectedCaseThatDoesNotExistIsNamed() {
        shop.cases = Set.of("c7", "x");

        assertThatThrownBy(() -> shop.check()).hasMessage("""
                        setting [goldunit.cases] cannot be used: 1 problem
                          goldunit.cases unknown-case: there is no case [x] in [shop]. Correct the ids.""");
    }
}
