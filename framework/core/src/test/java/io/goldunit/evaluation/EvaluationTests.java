package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNullIsRefusedWithItsPlace() {
        Evaluation evaluation = Evaluation.of(Candidate.of(it -> "")).scoredBy(Similarity.rougeL());

        assertThatThrownBy(() -> Evaluation.of(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the candidate is null: was it injected?");
        assertThatThrownBy(() -> evaluation.scoredBy(Similarity.tokenF1(), (Scorer) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scorer 3 is null: was it injected?");
    }

    @Test
    void trialsAndConcurrencyAndNamesHaveLimits() {
        Evaluation evaluation = Shop.scored(Candidate.of(it -> ""), "right/1");
        Scorer right = Scorer.of("right", it -> Score.pass(""));

        assertThatThrownBy(() -> evaluation.baselineTrials(1001))
                .hasMessage("trials lie between 1 and 1000, not at 1001");
        assertThatThrownBy(() -> evaluation.trials(0)).hasMessage("trials lie between 1 and 1000, not at 0");
        assertThatThrownBy(() -> evaluation.concurrency(1001))
                .hasMessage("concurrency lies between 1 and 1000, not at 1001");
        assertThatThrownBy(() -> evaluation.baseline("../x"))
                .hasMessage("a baseline's name is of letters, digits, dots and dashes, not [../x]");
        assertThatThrownBy(() -> evaluation.scoredBy(right))
                .hasMessage("two scorers are named [right]: give one of them another name");
    }
}
