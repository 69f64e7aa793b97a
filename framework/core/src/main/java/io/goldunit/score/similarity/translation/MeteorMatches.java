package io.goldunit.score.similarity.translation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Pairs the words of an answer with expected words as NLTK's METEOR does: from the end, each with the last equal word that is left.
 * For one use, in one thread.
 */
final class MeteorMatches {

    private static final int NONE = -1;

    private final List<String> answer;
    private final List<String> expected;
    private final int[] partners;
    private final boolean[] taken;

    MeteorMatches(List<String> answer, List<String> expected) {
        this.answer = answer;
        this.expected = expected;
        this.partners = new int[answer.size()];
        this.taken = new boolean[expected.size()];
        Arrays.fill(partners, NONE);
    }

    /** Pairs the words left whose forms are equal. */
    void pair(UnaryOperator<String> form) {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                left.computeIfAbsent(form.apply(expected.get(j)), it -> new ArrayDeque<>())
                        .push(j);
            }
        }
        for (int i = partners.length - 1; i >= 0; i--) {
            Deque<Integer> equal = partners[i] == NONE ? left.get(form.apply(answer.get(i))) : null;
            if (equal != null && !equal.isEmpty()) {
                partners[i] = equal.pop();
                taken[partners[i]] = true;
            }
        }
    }

    /** How many words have a partner. */
    int count() {
        return (int) Arrays.stream(partners).filter(it -> it != NONE).count();
    }

    /** In how many runs they stand that are the same on both sides. */
    int chunks() {
        int chunks = 0;
        for (int i = 0; i < partners.length; i++) {
            boolean follows = i > 0 && partners[i - 1] != NONE && partners[i] == partners[i - 1] + 1;
            chunks += partners[i] != NONE && !follows ? 1 : 0;
        }
        return chunks;
    }
}
