package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Json;
import io.goldunit.golden.Expected;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a model says, a score is a score. */
@Tag("exhaustive")
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

    @Test
    void everyScorerGivesEveryTextAScore() {
        assertScored(EveryScore.SCORERS, IntStream.range(0, 200), AnyTextTests::text);
    }

    @Test
    void everyScorerGivesTenThousandStringsOfAnyCharactersAScore() {
        assertScored(EveryScore.SCORERS, IntStream.range(0, 10_000), AnyTextTests::characters);
    }

    /** Some seeds give texts of which a model has nothing to read. */
    @Test
    void thoseWithAModelGiveTwoHundredOfThemAScore() {
        IntStream nothingToRead = IntStream.of(365, 499, 515, 756, 899, 1008, 1087, 1167);

        assertScored(
                EveryScore.WITH_MODEL,
                IntStream.concat(IntStream.range(0, 192), nothingToRead),
                AnyTextTests::characters);
    }

    /** One scorer after the other: the compiler then has one loop at a time to make fast. */
    private static void assertScored(List<Scorer> scorers, IntStream seeds, Function<Random, String> text) {
        List<Trial> trials = seeds.mapToObj(Random::new)
                .map(it -> EveryScore.trial("any", text.apply(it), text.apply(it), text.apply(it)))
                .toList();
        scorers.parallelStream().forEach(scorer -> trials.forEach(trial -> assertScored(scorer, trial)));
    }

    /** A value; of a rule also a reason why there is none: a text can be too short to tell its language. */
    private static void assertScored(Scorer scorer, Trial trial) {
        Score score = EveryScore.score(scorer, trial);
        boolean told = scorer.spec().kind() == ScorerSpec.Kind.RULE
                && score instanceof Score.Unscored
                && !score.reason().isBlank();
        if (!told && !(score instanceof Score.Value)) {
            throw new AssertionError(EveryScore.words(scorer, trial) + ": " + score);
        }
    }

    @Test
    void jsonOfAnyCharactersIsCompared() throws Exception {
        Random random = new Random(6);
        for (int i = 0; i < 10_000; i++) {
            String answer = random.nextBoolean() ? characters(random) : json(random);
            Trial trial = Trial.of(Cases.withChecks(new Expected(List.of(), json(random))), answer);

            assertThat(Similarity.jsonSimilarity().score(trial)).isInstanceOf(Score.Value.class);
            assertThat(Similarity.listContains().score(trial)).isInstanceOf(Score.Value.class);
        }
    }

    private static String json(Random random) throws Exception {
        return Json.mapper().writeValueAsString(List.of(characters(random), characters(random)));
    }

    /** Half pairs and controls among letters and whatever else there is. */
    private static String characters(Random random) {
        StringBuilder characters = new StringBuilder();
        for (int left = random.nextInt(40); left > 0; left--) {
            switch (random.nextInt(4)) {
                case 0 -> characters.append((char) random.nextInt(0x80));
                case 1 -> characters.append((char) (0xd800 + random.nextInt(0x800)));
                case 2 -> characters.append((char) random.nextInt(0x10000));
                default -> characters.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return characters.toString();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }
}
