package io.goldunit.score.similarity.translation;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * What GLEU is made of: n-grams of all orders together.
 *
 * @param common those that are both answered and expected, each as often as both have it
 * @param answered those of the answers
 * @param expected those of the expected texts, of several for one answer those of the best
 * @param most answered or expected ones, for each answer whichever are more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GleuResult(long common, long answered, long expected, long most) {

    static final GleuResult NOTHING = new GleuResult(0, 0, 0, 0);

    /** From 0 to 1; 0 when there are no n-grams. */
    public double score() {
        return most == 0 ? 0 : (double) common / most;
    }

    GleuResult plus(GleuResult other) {
        return new GleuResult(
                common + other.common, answered + other.answered, expected + other.expected, most + other.most);
    }

    /** The numbers, for a reason. */
    String told() {
        return String.format(
                Locale.ROOT,
                "GLEU %.4f: %d n-grams in common of %d answered and %d expected",
                score(),
                common,
                answered,
                expected);
    }
}
