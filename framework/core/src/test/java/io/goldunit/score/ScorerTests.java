package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class ScorerTests {

    private static final GoldenCase CASE = GoldenCase.of("greeting", "Hello?", "Hello!");

    @Test
    void aNameAndALambdaAreAScorerOfEveryCase() throws Exception {
        Scorer scorer =
                Scorer.of("polite", trial -> Score.of(0.5, trial.answer().text()));

        assertThat(scorer.spec())
                .isEqualTo(new ScorerSpec(
                        "polite", ScorerSpec.Kind.SIMILARITY, ScorerSpec.Direction.HIGHER_IS_BETTER, "own/polite"));
        assertThat(scorer.score(Trial.of(CASE, "Hello!"))).isEqualTo(Score.of(0.5, "Hello!"));
        assertThat(scorer.appliesTo(CASE)).isTrue();
        assertThat(scorer.check(Cases.set(CASE))).isEmpty();
    }

    @Test
    void anotherNameKeepsWhatIsMeasured() throws Exception {
        Scorer scorer = Similarity.rougeL();

        Scorer named = scorer.named("closeness");

        assertThat(named.spec())
                .isEqualTo(ScorerSpec.of(
                        "closeness", ScorerSpec.Kind.SIMILARITY, scorer.spec().signature()));
        Trial trial = Trial.of(CASE, "Hello, you!");
        assertThat(named.score(trial)).isEqualTo(scorer.score(trial));
        GoldenCase silent = Cases.withChecks(Expected.NOTHING);
        assertThat(named.appliesTo(CASE)).isTrue();
        assertThat(named.appliesTo(silent)).isFalse();
        assertThat(named.check(Cases.set(silent))).isEqualTo(scorer.check(Cases.set(silent)));
    }

    @Test
    void anotherNameKeepsWhetherChecksAreRead() {
        assertThat(Rule.ofCase().named("demands").readsChecks()).isTrue();
        assertThat(Similarity.rougeL().named("closeness").readsChecks()).isFalse();
    }

    @Test
    void aTrialForTestsIsTheFirstAndKnowsOnlyTheText() {
        Trial trial = Trial.of(CASE, "Hello!");

        assertThat(trial.number()).isEqualTo(1);
        assertThat(trial.goldenCase()).isEqualTo(CASE);
        assertThat(trial.answer().text()).isEqualTo("Hello!");
        assertThat(trial.answer().millis()).isNull();
    }
}
