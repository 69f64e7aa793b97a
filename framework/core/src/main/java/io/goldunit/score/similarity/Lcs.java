package io.goldunit.score.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The longest common subsequence of two token lists: time in the product of their lengths, memory in the shorter one's. What both
 * begin and end with is part of it at once, so that lists that are all but equal take hardly any time.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lcs {

    private Lcs() {}

    /** The length of the longest common subsequence. */
    public static int length(List<String> one, List<String> other) {
        if (one.size() < other.size()) {
            return length(other, one);
        }
        int start = sameAtStart(one, other);
        int end = sameAtEnd(one.subList(start, one.size()), other.subList(start, other.size()));
        Map<String, Integer> ids = new HashMap<>();
        return start
                + end
                + length(
                        ids(one.subList(start, one.size() - end), ids),
                        ids(other.subList(start, other.size() - end), ids));
    }

    private static int sameAtStart(List<String> longer, List<String> shorter) {
        int same = 0;
        while (same < shorter.size() && longer.get(same).equals(shorter.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> longer, List<String> shorter) {
        int same = 0;
        while (same < shorter.size()
                && longer.get(longer.size() - 1 - same).equals(shorter.get(shorter.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Row by row; {@code row[j]} is the length for the tokens so far against the first j of the shorter list. */
    private static int length(int[] longer, int[] shorter) {
        int[] row = new int[shorter.length + 1];
        for (int token : longer) {
            int diagonal = 0;
            for (int j = 1; j <= shorter.length; j++) {
                int above = row[j];
                row[j] = token == shorter[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[shorter.length];
    }

    private static int[] ids(List<String> tokens, Map<String, Integer> ids) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ids.computeIfAbsent(tokens.get(i), it -> ids.size());
        }
        return numbers;
    }
}
