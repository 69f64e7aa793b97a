package io.goldunit.score.similarity.translation;

import java.util.List;
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
}
