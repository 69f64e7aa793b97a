package io.goldunit.score.similarity;

import io.goldunit.score.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The F1 of the SQuAD evaluation scripts, versions 1.1 and 2.0. */
final class TokenF1 {

    private TokenF1() {}

    static Score score(String answer, List<String> expected) {
        Overlap best = best(answer, expected);
        return best.answer() == 0 && best.expected() == 0
                ? Score.of(1, "neither the answer nor the expected text has a word that counts")
                : Score.of(best.f1(), "words: " + best);
    }

    /** That of version 1.1: texts without words have nothing in common. */
    static Score score11(String answer, List<String> expected) {
        Overlap best = best(answer, expected);
        return Score.of(best.f1(), "words: " + best);
    }

    /** The best overlap with an expected text that has words; when none has, the overlap with no words. */
    private static Overlap best(String answer, List<String> expected) {
        List<String> answered = SquadTokens.of(answer);
        return expected.stream()
                .map(SquadTokens::of)
                .filter(wanted -> !wanted.isEmpty())
                .map(wanted -> new Overlap(common(answered, wanted), answered.size(), wanted.size()))
                .max(Overlap.BY_F1)
                .orElse(new Overlap(0, answered.size(), 0));
    }

    /** Each word as often as both have it. */
    private static int common(List<String> answered, List<String> wanted) {
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : answered) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
