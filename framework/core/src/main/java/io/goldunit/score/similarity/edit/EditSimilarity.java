package io.goldunit.score.similarity.edit;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.TextSimilarity;
import org.apiguardian.api.API;

/**
 * A similarity made of a distance in edits: 1 less the distance divided by the greatest one that texts of these lengths can
 * have, from 0 to 1, as RapidFuzz 3.14.5 computes it. Edits are of code points, so that an emoji is one character; nothing is
 * normalised before. Two empty texts are equal: 1. Unscored for two texts that are too long to be compared within a second,
 * which is beyond 14,000 characters each. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EditSimilarity implements DelegatingScorer {

    private final Metric metric;
    private final Unit unit;
    private final Scorer scorer;

    private EditSimilarity(Metric metric, Unit unit) {
        this.metric = metric;
        this.unit = unit;
        String signature = "similarity/" + metric.name() + "/1 RapidFuzz 3.14.5, 0..1, higher is better, " + unit.told()
                + ", " + metric.told();
        this.scorer = TextSimilarity.ofEach(metric.name(), signature, this::score);
    }

    private static EditSimilarity of(Metric metric) {
        return new EditSimilarity(metric, Unit.CHARACTERS);
    }

    /** Insertions, deletions and substitutions (Levenshtein 1966), of the longer text's length. */
    public static EditSimilarity levenshtein() {
        return of(Metric.LEVENSHTEIN);
    }

    /**
     * Levenshtein's edits by a price for each, made to the expected text until it is the answer.
     *
     * @throws IllegalArgumentException when a weight is negative
     */
    public static EditSimilarity levenshtein(int insertion, int deletion, int substitution) {
        return of(new Weights(insertion, deletion, substitution).metric());
    }

    /** Levenshtein's edits and swaps of neighbours that are not edited again: {@code ca} and {@code abc} are 3 apart. */
    public static EditSimilarity osa() {
        return of(Metric.OSA);
    }

    /** Levenshtein's edits and swaps of neighbours (Damerau 1964): {@code ca} and {@code abc} are 2 apart. */
    public static EditSimilarity damerauLevenshtein() {
        return of(Metric.DAMERAU_LEVENSHTEIN);
    }

    /** Insertions and deletions alone, of both lengths together: what RapidFuzz calls {@code ratio}. */
    public static EditSimilarity indel() {
        return of(Metric.INDEL);
    }

    /** The length of the longest common subsequence, of the longer text's. */
    public static EditSimilarity lcs() {
        return of(Metric.LCS);
    }

    /** The places that hold the same (Hamming 1950), of the longer text's length; what the shorter one lacks is different. */
    public static EditSimilarity hamming() {
        return of(Metric.HAMMING);
    }

    /** What both begin with, of the longer text's length. */
    public static EditSimilarity commonPrefix() {
        return of(Metric.PREFIX);
    }

    /** What both end with, of the longer text's length. */
    public static EditSimilarity commonSuffix() {
        return of(Metric.SUFFIX);
    }

    /** The same with words between white space for characters. */
    public EditSimilarity words() {
        return new EditSimilarity(metric, Unit.WORDS);
    }

    /** The distance itself. It takes as long as it takes: time grows with the product of the lengths, memory with their sum. */
    public EditDistance distance(String answer, String expected) {
        return metric.between(unit.pair(expected, answer));
    }

    private Score score(String answer, String expected) {
        Pair pair = unit.pair(expected, answer);
        if (metric.steps().applyAsLong(pair) > Effort.LIMIT) {
            return Effort.tooLong(pair, unit);
        }
        EditDistance it = metric.between(pair);
        return Score.of(
                it.normalizedSimilarity(),
                "distance " + it.distance() + " of at most " + it.maximum() + ", in " + unit);
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
