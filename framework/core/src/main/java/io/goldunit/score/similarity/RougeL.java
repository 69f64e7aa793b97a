package io.goldunit.score.similarity;

import io.goldunit.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** ROUGE-L of rouge_score 0.1.2 without stemmer. */
final class RougeL {

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
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isOfToken(lower.charAt(i))) {
                if (start < i) {
                    tokens.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static boolean isOfToken(int it) {
        return (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9');
    }

    private static boolean mute(String text) {
        return !text.isBlank() && text.toLowerCase(Locale.ROOT).chars().noneMatch(RougeL::isOfToken);
    }

    private static String warning(String answer) {
        String which = mute(answer) ? "the answer" : "an expected text";
        return "warning: " + which + " has no tokens, for ROUGE sees only the letters a to z and the digits 0 to 9";
    }
}
