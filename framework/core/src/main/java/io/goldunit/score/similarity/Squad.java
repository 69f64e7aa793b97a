package io.goldunit.score.similarity;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Exact match and F1 of the SQuAD evaluation script (Rajpurkar et al. 2016 and 2018): texts in lower case, without ASCII punctuation
 * and English articles, split at white space. From 0 to 1 for each answer; the script multiplies the mean by 100. Version 2.0
 * leaves out expected texts without a word and calls two empty texts alike; {@link #version11()} does neither. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Squad implements DelegatingScorer {

    /** What SQuAD's words are, for a signature. */
    static final String TOKENS = "words between white space in lower case without punctuation and articles";

    private final boolean f1;
    private final boolean version11;
    private final Scorer scorer;

    private Squad(boolean f1, boolean version11) {
        this.f1 = f1;
        this.version11 = version11;
        String name = f1 ? "squadF1" : "squadExactMatch";
        String signature = "similarity/" + name + "/1 SQuAD " + (version11 ? "1.1" : "2.0")
                + ", 0..1, higher is better, " + TOKENS;
        this.scorer = TextSimilarity.of(name, signature, this::score);
    }

    /** 1 for the same words in the same order, 0 for anything else. */
    public static Squad exactMatch() {
        return new Squad(false, false);
    }

    /** F1 of the words in common, whatever their order. */
    public static Squad f1() {
        return new Squad(true, false);
    }

    /** The same by the script of version 1.1, for which an answer and an expected text without words have nothing in common. */
    public Squad version11() {
        return new Squad(f1, true);
    }

    private Score score(String answer, List<String> expected) {
        if (f1) {
            return version11 ? TokenF1.score11(answer, expected) : TokenF1.score(answer, expected);
        }
        List<String> answered = SquadTokens.of(answer);
        boolean match = wanted(expected).contains(answered);
        return Score.of(match ? 1 : 0, match ? "the words are those expected" : "the words are not those expected");
    }

    private List<List<String>> wanted(List<String> expected) {
        List<List<String>> all = expected.stream().map(SquadTokens::of).toList();
        if (version11) {
            return all;
        }
        List<List<String>> spoken = all.stream().filter(it -> !it.isEmpty()).toList();
        return spoken.isEmpty() ? List.of(List.of()) : spoken;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
