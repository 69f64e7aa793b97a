package io.goldunit.score.similarity.edit;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Jaro's similarity (1989) and Winkler's (1990), who adds to values above 0.7 for up to four characters that both begin with:
 * from 0 to 1, as RapidFuzz 3.14.5 computes them, with half transpositions rounded down. For names and other short texts. By code
 * points; two empty texts are equal: 1. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JaroSimilarity implements DelegatingScorer {

    private static final double BOOSTED_ABOVE = 0.7;
    private static final int LONGEST_PREFIX = 4;

    private final double prefixWeight;
    private final Scorer scorer;

    private JaroSimilarity(String name, double prefixWeight) {
        if (!(prefixWeight >= 0 && prefixWeight <= 0.25)) {
            throw new IllegalArgumentException(
                    "the weight of the prefix lies between 0 and 0.25, not at " + prefixWeight);
        }
        this.prefixWeight = prefixWeight;
        String weight = prefixWeight == 0 ? "" : ", prefix weight " + prefixWeight;
        String signature = "similarity/" + name + "/1 RapidFuzz 3.14.5, 0..1, higher is better, code points" + weight;
        this.scorer = TextSimilarity.ofEach(name, signature, this::score);
    }

    /** Jaro's. */
    public static JaroSimilarity jaro() {
        return new JaroSimilarity("jaro", 0);
    }

    /** Winkler's, with the weight of the prefix at 0.1. */
    public static JaroSimilarity jaroWinkler() {
        return new JaroSimilarity("jaroWinkler", 0.1);
    }

    /**
     * Winkler's with another weight for each character that both begin with.
     *
     * @param weight from 0 to 0.25
     * @throws IllegalArgumentException when it lies elsewhere
     */
    public JaroSimilarity prefixWeight(double weight) {
        return new JaroSimilarity("jaroWinkler", weight);
    }

    /** The similarity itself, from 0 to 1, in time that grows with the sum of the lengths. */
    public double of(String answer, String expected) {
        Pair pair = Pair.ofCharacters(expected, answer);
        double jaro = Jaro.similarity(pair);
        if (jaro <= BOOSTED_ABOVE) {
            return jaro;
        }
        return jaro + Math.min(LONGEST_PREFIX, pair.commonPrefix()) * prefixWeight * (1 - jaro);
    }

    private Score score(String answer, String expected) {
        double value = Math.min(1, of(answer, expected));
        return Score.of(value, String.format(Locale.ROOT, "%.4f", value));
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
