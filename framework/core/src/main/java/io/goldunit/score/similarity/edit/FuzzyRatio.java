package io.goldunit.score.similarity.edit;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A fuzzy ratio as RapidFuzz 3.14.5 computes it, divided by 100: from 0 to 1. By code points; words are what stands between white
 * space. Texts are taken as they are, unless {@link #processed()}. Unscored for two texts that are too long to be compared
 * within a second: beyond 10,000 characters each for the partial ratios and the weighted one, 40,000 for the others.
 * Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FuzzyRatio implements DelegatingScorer {

    private final Fuzz kind;
    private final boolean processed;
    private final Scorer scorer;

    private FuzzyRatio(Fuzz kind, boolean processed) {
        this.kind = kind;
        this.processed = processed;
        String processor = processed ? "default_process" : "no processor";
        String signature = "similarity/" + kind.scorer() + "/1 RapidFuzz 3.14.5, 0..1, higher is better, code points, "
                + processor;
        this.scorer = TextSimilarity.ofEach(kind.scorer(), signature, this::score);
    }

    /** Insertions and deletions against both lengths. */
    public static FuzzyRatio ratio() {
        return of(Fuzz.RATIO);
    }

    /** {@link #ratio()} of the shorter text and the part of the longer one that is nearest to it. */
    public static FuzzyRatio partialRatio() {
        return of(Fuzz.PARTIAL_RATIO);
    }

    /** {@link #ratio()} of the words in the order of their code points. */
    public static FuzzyRatio tokenSortRatio() {
        return of(Fuzz.TOKEN_SORT_RATIO);
    }

    /** {@link #ratio()} of the words in common and those of either text besides. 100 when one text has all the words of the other, however many more it has. */
    public static FuzzyRatio tokenSetRatio() {
        return of(Fuzz.TOKEN_SET_RATIO);
    }

    /** The greater one of {@link #tokenSortRatio()} and {@link #tokenSetRatio()}. */
    public static FuzzyRatio tokenRatio() {
        return of(Fuzz.TOKEN_RATIO);
    }

    /** {@link #partialRatio()} of the words in the order of their code points. */
    public static FuzzyRatio partialTokenSortRatio() {
        return of(Fuzz.PARTIAL_TOKEN_SORT_RATIO);
    }

    /** {@link #partialRatio()} of the words that the other text lacks; 100 when a single word is in common. */
    public static FuzzyRatio partialTokenSetRatio() {
        return of(Fuzz.PARTIAL_TOKEN_SET_RATIO);
    }

    /** The greater one of {@link #partialTokenSortRatio()} and {@link #partialTokenSetRatio()}. */
    public static FuzzyRatio partialTokenRatio() {
        return of(Fuzz.PARTIAL_TOKEN_RATIO);
    }

    /** The greatest of the others, weighted by how much the lengths differ: {@code WRatio}. */
    public static FuzzyRatio weightedRatio() {
        return of(Fuzz.WEIGHTED_RATIO);
    }

    /** {@link #ratio()}, but 0 for two empty texts: {@code QRatio}. */
    public static FuzzyRatio quickRatio() {
        return of(Fuzz.QUICK_RATIO);
    }

    static FuzzyRatio of(Fuzz kind) {
        return new FuzzyRatio(kind, false);
    }

    /**
     * The same of texts in lower case in which each character that is no letter, number or underscore is a space: RapidFuzz's
     * {@code default_process}.
     */
    public FuzzyRatio processed() {
        return new FuzzyRatio(kind, true);
    }

    /** The ratio itself, from 0 to 100. For partial ratios time grows with the product of the lengths, memory with their sum. */
    public double between(String answer, String expected) {
        return kind.of(text(expected), text(answer));
    }

    private Score score(String answer, String expected) {
        if (kind.steps(expected, answer) > Effort.LIMIT) {
            return Effort.tooLong(Pair.ofCharacters(expected, answer), Unit.CHARACTERS);
        }
        double ratio = between(answer, expected);
        return Score.of(Math.min(1, ratio / 100), String.format(Locale.ROOT, "%.2f of 100", ratio));
    }

    private String text(String text) {
        return processed ? process(text) : text;
    }

    static String process(String text) {
        int[] words =
                text.codePoints().map(it -> PythonText.isWord(it) ? it : ' ').toArray();
        return PythonText.strip(new String(words, 0, words.length)).toLowerCase(Locale.ROOT);
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
