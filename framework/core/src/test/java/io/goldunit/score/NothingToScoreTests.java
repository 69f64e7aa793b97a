package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Finding;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NothingToScoreTests {

    private static final GoldenCase SILENT = Cases.withChecks(Expected.NOTHING);

    @ParameterizedTest
    @MethodSource("needy")
    void aScorerThatAppliesToNoCaseIsAFinding(Scorer scorer, String name, String need) {
        assertThat(scorer.check(Cases.set(SILENT, SILENT)))
                .containsExactly(new Finding(
                        "cases.yaml",
                        0,
                        null,
                        "nothing-to-score",
                        "scorer [" + name + "] measures cases with " + need + ", and set [faq] has none",
                        "Give at least one case " + need + ", or leave the scorer out"));
    }

    @ParameterizedTest
    @MethodSource("needy")
    void aCaseWithoutWhatItNeedsIsLeftAlone(Scorer scorer) {
        assertThat(scorer.appliesTo(SILENT)).isFalse();
    }

    static Stream<Arguments> needy() {
        return Stream.of(
                Arguments.of(Rule.equalsExpected(), "equals", "an expected text"),
                Arguments.of(Rule.number(), "number", "an expected number"),
                Arguments.of(Rule.ofCase(), "checks", "checks"),
                Arguments.of(Similarity.tokenF1(), "tokenF1", "an expected text"),
                Arguments.of(Similarity.rougeL(), "rougeL", "an expected text"));
    }

    @Test
    void oneCaseThatHasItIsEnough() {
        GoldenCase speaking = GoldenCase.of("sum", "1 + 1?", "2");

        assertThat(Rule.equalsExpected().check(Cases.set(SILENT, speaking))).isEmpty();
        assertThat(Rule.number().check(Cases.set(SILENT, speaking))).isEmpty();
        assertThat(Similarity.rougeL().check(Cases.set(SILENT, speaking))).isEmpty();
    }

    @Test
    void rulesThatNeedNothingApplyToEveryCase() {
        assertThat(Rule.contains("a").appliesTo(SILENT)).isTrue();
        assertThat(Rule.contains("a").check(Cases.set(SILENT))).isEmpty();
        assertThat(Rule.jsonSchema("true").check(Cases.set(SILENT))).isEmpty();
    }

    @Test
    void aSetMadeInCodeWithoutCasesIsNamedInstead() {
        assertThat(Similarity.rougeL().check(Cases.set()))
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("faq");
    }
}
