package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.ScorerSpec.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a megabyte end every scorer: with a value, or with the reason why there is none. */
@Tag("exhaustive")
class LongTextTests {

    private static final int LENGTH = 1_000_000;

    private static final List<Kind> ALL = List.of(Kind.RULE, Kind.SIMILARITY);
    private static final List<Kind> RULES = List.of(Kind.RULE);
    private static final List<Kind> SIMILARITIES = List.of(Kind.SIMILARITY);

    /**
     * Texts that are hard for some scorers. What is hard for a similarity are two texts that are alike and not the same; what is hard
     * for a rule are many of the things that it looks for.
     */
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("a text and its reverse", ALL, texts(words(4, 100_000), reverse(words(4, 100_000)))),
                Arguments.of("one character", ALL, texts("a".repeat(LENGTH), "a".repeat(LENGTH - 1) + "b")),
                Arguments.of("few words", SIMILARITIES, texts(words(2, 50), words(3, 50))),
                Arguments.of("code units", ALL, texts(units(7, 0, 0x10000), units(8, 0, 0x10000))),
                Arguments.of("combining marks", SIMILARITIES, texts(units(9, 0x300, 0x370), units(10, 0x300, 0x370))),
                Arguments.of("points", RULES, texts(".".repeat(LENGTH), ".".repeat(LENGTH - 1) + ",")),
                Arguments.of("parts of names", RULES, texts("a.".repeat(LENGTH / 2), "a\u3002".repeat(LENGTH / 2))),
                Arguments.of("short lines", RULES, texts(lines(5), lines(6))));
    }

    private static Trial texts(String answer, String expected) {
        return EveryScore.trial("long", answer, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyScorerComesToAnEnd(String name, List<Kind> kinds, Trial trial) {
        Stream.concat(EveryScore.SCORERS.stream(), EveryScore.WITH_MODEL.stream())
                .parallel()
                .filter(it -> kinds.contains(it.spec().kind()))
                .forEach(it -> assertThat(EveryScore.score(it, trial).reason())
                        .as("%s of %s", it.spec().name(), name)
                        .isNotBlank());
    }

    private static String words(long seed, int vocabulary) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder(LENGTH + 10);
        while (words.length() < LENGTH) {
            words.append(Integer.toString(random.nextInt(vocabulary), 26));
            words.append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return words.substring(0, LENGTH);
    }

    private static String lines(long seed) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder(LENGTH + 10);
        while (lines.length() < LENGTH) {
            lines.append(Integer.toString(random.nextInt(1_000), 26));
            lines.append(random.nextInt(3) == 0 ? '\n' : ' ');
        }
        return lines.substring(0, LENGTH);
    }

    /** Any code units of a range: of all, half pairs and controls are among them. */
    private static String units(long seed, int from, int to) {
        StringBuilder units = new StringBuilder(LENGTH);
        new Random(seed).ints(LENGTH, from, to).forEach(it -> units.append((char) it));
        return units.toString();
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
