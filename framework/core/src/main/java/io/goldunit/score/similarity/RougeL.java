package io.goldunit.score.similarity;

import io.goldunit.score.Score;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** ROUGE-L of rouge_score 0.1.2 without stemmer. */
final class RougeL {

    private static final Pattern NOT_TOKEN = Pattern.compile("[^a-z0-9]+");

    private RougeL() {}

    static Score score(String answer, List<String> expected) {
        Overlap best = best(answer, expected);
        String reason = "longest common subsequence of tokens: " + best;
        boolean blind = mute(answer) || expected.stream().anyMatch(RougeL::mute);
        return Score.of(best.f1(), blind ? reason + "; " + warning(answer) : reason);
    }

    /** The overlap with the expected text that gives the best F1, the first of equals. */
    static Overlap best(String answer, List<String> expected) {
        List<String> answered = tokens(answer);
        return expected.stream()
                .map(RougeL::tokens)
                .map(wanted -> new Overlap(Lcs.length(answered, wanted), answered.size(), wanted.size()))
                .max(Overlap.BY_F1)
                .orElse(new Overlap(0, answered.size(), 0));
    }

    private static List<String> tokens(String text) {
        return NOT_TOKEN
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static boolean mute(String text) {
        return !text.isBlank() && tokens(text).isEmpty();
    }

    private static String warning(String answer) {
        String which = mute(answer) ? "the answer" : "an expected text";
        return "warning: " + which + " has no tokens, for ROUGE sees only the letters a to z and the digits 0 to 9";
    }
}
