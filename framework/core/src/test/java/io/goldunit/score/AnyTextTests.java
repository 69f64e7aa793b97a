package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a model says, a score is a score. */
class AnyTextTests {

    private static final String[] PIECES = {
        "a",
        "The ",
        "I",
        " ",
        "\n",
        "\u0000",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u0301",
        "\u200d",
        "\u202e",
        "İ",
        "ς",
        "\u3000",
        "1",
        ",",
        "-",
        ".",
        "e9",
        "$",
        "[",
        "{\"a\":",
        "}",
        "```\n",
        "\"",
        "\\",
        "你",
        "\ufffe"
    };

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyScorerGivesEveryTextAScore(int seed) throws Exception {
        Random random = new Random(seed);
        Trial trial = Trial.of(GoldenCase.of("any", "?", text(random), text(random)), text(random));

        for (Scorer scorer : EveryScore.SCORERS) {
            assertThat(scorer.score(trial)).as(scorer.spec().name()).isInstanceOf(Score.Value.class);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }
}
