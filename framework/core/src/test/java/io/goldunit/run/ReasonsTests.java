package io.goldunit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Score;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private final Reasons reasons = new Reasons();

    private static Score saying(double value, String reason) {
        // Another object each time, as a scorer makes them.
        return Score.of(value, String.copyValueOf(reason.toCharArray()));
    }

    @Test
    void equalReasonsAreOneWhateverTheValue() {
        Score first = reasons.shared(saying(1, "words: 3 in common"));
        Score second = reasons.shared(saying(0.5, "words: 3 in common"));

        assertThat(first).isEqualTo(Score.of(1, "words: 3 in common"));
        assertThat(second).isEqualTo(Score.of(0.5, "words: 3 in common"));
        assertThat(second.reason()).isSameAs(first.reason());
    }

    @Test
    void aScoreThatHasNoValueIsLeftAsItIs() {
        Score unscored = Score.unscored("no reply");

        assertThat(reasons.shared(unscored)).isSameAs(unscored);
    }

    @Test
    void theReasonsOfAJudgeAreNotAllHeld() {
        for (int i = 0; i < 10_000; i++) {
            reasons.shared(saying(1, "reason " + i));
        }

        assertThat(reasons.shared(saying(1, "one more")).reason())
                .isNotSameAs(reasons.shared(saying(1, "one more")).reason())
                .isEqualTo("one more");
    }
}
