package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
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
}
