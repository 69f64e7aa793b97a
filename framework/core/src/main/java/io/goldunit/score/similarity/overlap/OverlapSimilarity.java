package io.goldunit.score.similarity.overlap;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.similarity.TextSimilarity;
import org.apiguardian.api.API;

/**
 * How many terms two texts have in common, from 0 to 1, whatever their order. Two texts without terms are equal, 1; a text with and
 * one without have nothing in common, 0. With {@link Terms#scikitLearn()} the numbers are those of scikit-learn 1.2.1. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlapSimilarity implements DelegatingScorer {

    private final Formula formula;
    private final Terms terms;
    private final boolean counted;
    private final Scorer scorer;

    private OverlapSimilarity(Formula formula, Terms terms, boolean counted) {
        this.formula = formula;
        this.terms = terms;
        this.counted = counted;
        String signature = "similarity/" + formula.scorer() + "/1 " + formula.source() + ", 0..1, higher is better, "
                + terms + ", " + (counted ? "each as often as it occurs" : "each once");
        this.scorer = TextSimilarity.ofEach(formula.scorer(), signature, this::score);
    }

    /** Terms in common of those that either text has (Jaccard 1901), each once. */
    public static OverlapSimilarity jaccard() {
        return new OverlapSimilarity(Formula.JACCARD, Terms.words(), false);
    }

    /** Twice the terms in common of those that both texts have together (Dice 1945), each once: the F1 of sets. */
    public static OverlapSimilarity dice() {
        return new OverlapSimilarity(Formula.DICE, Terms.words(), false);
    }

    /** Terms in common of those of the text with fewer terms (Szymkiewicz and Simpson), each once. */
    public static OverlapSimilarity overlapCoefficient() {
        return new OverlapSimilarity(Formula.OVERLAP, Terms.words(), false);
    }

    /** The cosine between the counts of the terms (Salton 1975). */
    public static OverlapSimilarity cosine() {
        return new OverlapSimilarity(Formula.COSINE, Terms.words(), true);
    }

    /** The same over other terms; without this, words between white space in lower case. */
    public OverlapSimilarity terms(Terms other) {
        return new OverlapSimilarity(formula, other, counted);
    }

    /** The same with each term as often as it occurs. */
    public OverlapSimilarity counted() {
        return new OverlapSimilarity(formula, terms, true);
    }

    /** The same with each term once, however often it occurs. */
    public OverlapSimilarity distinct() {
        return new OverlapSimilarity(formula, terms, false);
    }

    private Score score(String answer, String expected) {
        return terms.excessIn(answer)
                .or(() -> terms.excessIn(expected))
                .map(Score::unscored)
                .orElseGet(() -> scored(answer, expected));
    }

    private Score scored(String answer, String expected) {
        Counts answered = counts(answer);
        Counts wanted = counts(expected);
        String reason = Quantity.of(answered.common(wanted), "term") + " in common of " + answered.total()
                + " answered and " + wanted.total() + " expected";
        return Score.of(value(answered, wanted), reason);
    }

    private double value(Counts answered, Counts wanted) {
        if (answered.isEmpty() || wanted.isEmpty()) {
            return answered.isEmpty() && wanted.isEmpty() ? 1 : 0;
        }
        return Math.min(1, formula.of(answered, wanted));
    }

    private Counts counts(String text) {
        return counted ? Counts.of(terms.of(text)) : Counts.distinct(terms.of(text));
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
