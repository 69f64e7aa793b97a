package io.goldunit.score.similarity.translation;

import io.goldunit.score.Score;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * One answer of a corpus with its expected texts.
 *
 * @param answer the text to measure
 * @param expected at least one text to measure it against
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Segment(String answer, List<String> expected) {

    public Segment {
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("a segment needs an expected text");
        }
        expected = List.copyOf(expected);
    }

    /** A segment with one or several expected texts. */
    public static Segment of(String answer, String... expected) {
        return new Segment(answer, List.of(expected));
    }

    /** What measures an answer against expected texts, unscored where there are none. */
    static BiFunction<String, List<String>, Score> measured(Function<Segment, Score> measure) {
        return (answer, expected) -> expected.isEmpty()
                ? Score.unscored("no text is expected")
                : measure.apply(new Segment(answer, expected));
    }
}
