package io.goldunit.score.similarity.summary;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.Overlap;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.List;
import org.apiguardian.api.API;

/**
 * ROUGE (Lin 2004) as rouge_score 0.1.2 computes it: F1. Immutable; every option gives another scorer. Of several expected texts the
 * one with the best F1 counts. See {@link io.goldunit.score.similarity.Similarity#rougeL()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Rouge implements DelegatingScorer {

    private final String name;
    private final Counting counting;
    private final RougeTokens tokens;
    private final Scorer scorer;

    private Rouge(String name, Counting counting, RougeTokens tokens) {
        this.name = name;
        this.counting = counting;
        this.tokens = tokens;
        this.scorer = TextSimilarity.of(name, signature(), this::score);
    }

    private Rouge(String name, Counting counting) {
        this(name, counting, new RougeTokens(false, false));
    }

    /**
     * ROUGE-N.
     *
     * @param order how many tokens a run has, 1 to 9
     * @throws IllegalArgumentException when it is another number
     */
    public static Rouge ofRuns(int order) {
        if (order < 1 || order > 9) {
            throw new IllegalArgumentException("ROUGE counts runs of 1 to 9 tokens, not of " + order);
        }
        return new Rouge("rouge" + order, new Counting.OfNGrams(order));
    }

    /** ROUGE-L over whole texts. */
    public static Rouge ofTexts() {
        return new Rouge("rougeL", new Counting.OfTexts());
    }

    /** ROUGE-L over the lines of texts, rouge_score's rougeLsum. */
    public static Rouge ofLines() {
        return new Rouge("rougeLsum", new Counting.OfLines());
    }

    /** With the stems of words, by the stemmer of Porter as NLTK 3.8 has it: for English. */
    public Rouge stemmed() {
        return new Rouge(name, counting, new RougeTokens(true, tokens.unicode()));
    }

    /**
     * With letters and digits of every script, which rouge_score does not know: a word is a run of them with their marks, and every
     * letter of Chinese, Japanese kana, Thai, Lao, Khmer and Burmese is a word. Texts in ASCII score as without it.
     */
    public Rouge unicode() {
        return new Rouge(name, counting, new RougeTokens(tokens.stemmed(), true));
    }

    /**
     * Precision, recall and F1 of one answer, against the expected text with the best F1.
     *
     * @throws IllegalArgumentException when the texts are too long for ROUGE-L: some seventy thousand words each
     */
    public RougeResult of(String answer, String... expected) {
        Overlap best = best(answer, List.of(expected));
        return new RougeResult(best.precision(), best.recall(), best.f1());
    }

    /** The first of the best. */
    private Overlap best(String answer, List<String> expected) {
        return expected.stream()
                .map(it -> counting.of(answer, it, tokens))
                .max(Overlap.BY_F1)
                .orElse(new Overlap(0, 0, 0));
    }

    private Score score(String answer, List<String> expected) {
        try {
            Overlap best = best(answer, expected);
            String reason = counting.told() + ": " + best;
            boolean blind = tokens.isMute(answer) || expected.stream().anyMatch(tokens::isMute);
            return Score.of(best.f1(), blind ? reason + "; " + warning(answer) : reason);
        } catch (TooLong e) {
            return Score.unscored(e.reason());
        }
    }

    private String warning(String answer) {
        String which = tokens.isMute(answer) ? "the answer" : "an expected text";
        String seen = tokens.unicode() ? "letters and digits" : "the letters a to z and the digits 0 to 9";
        return "warning: " + which + " has no tokens, for ROUGE sees only " + seen;
    }

    private String signature() {
        return "similarity/" + name + "/1 F1 of rouge_score 0.1.2, 0..1, higher is better, words "
                + (tokens.unicode() ? "of every script" : "of a to z and 0 to 9") + " in lower case, "
                + (tokens.stemmed() ? "with" : "without") + " stemmer";
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
