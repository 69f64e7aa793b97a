package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.file.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

    @Test
    void aRuleThatHoldsIsOneAndABrokenOneIsZero() {
        assertThat(Score.pass("as it should be")).isEqualTo(Score.of(1, "as it should be"));
        assertThat(Score.fail("not so")).isEqualTo(Score.of(0, "not so"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void aValueOutsideItsRangeIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(value, ""))
                .withMessage("a score lies between 0 and 1, not at " + value);
    }

    @Test
    void aValueIsWrittenAndReadBack() throws Exception {
        Score score = Score.of(0.1, "one of ten");

        String json = Json.write(score);

        assertThat(json).isEqualTo("{\"reason\":\"one of ten\",\"value\":0.1}");
        assertThat(Json.read(json, Score.class)).isEqualTo(score);
    }

    @Test
    void aValueOfZeroWithoutAReasonIsStillAValue() throws Exception {
        Score score = Score.of(0, "");

        assertThat(Json.read(Json.write(score), Score.class)).isEqualTo(score);
    }

    @Test
    void anUnscoredIsWrittenAndReadBackAndIsNoValue() throws Exception {
        Score score = Score.unscored("the judge replied in prose");

        String json = Json.write(score);

        assertThat(json).isEqualTo("{\"unscored\":\"the judge replied in prose\"}");
        assertThat(Json.read(json, Score.class)).isEqualTo(score);
    }

    @Test
    void anUnscoredWithoutAReasonStaysUnscored() throws Exception {
        Score score = Score.unscored("");

        assertThat(Json.read(Json.write(score), Score.class)).isEqualTo(score);
    }
}
