package io.goldunit.score.similarity.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The union of the longest common subsequences of an expected line with every line of the answer, for all expected lines, each
 * token at most as often as it is on either side. Of several longest subsequences that of rouge_score counts. Memory of one bit for
 * each pair of tokens of two lines.
 */
final class UnionLcs {

    private UnionLcs() {}

    /** How many tokens are in common. */
    static int common(List<int[]> answer, List<int[]> expected) {
        Map<Integer, Integer> answered = counts(answer);
        Map<Integer, Integer> wanted = counts(expected);
        int common = 0;
        for (int[] line : expected) {
            BitSet union = new BitSet();
            answer.forEach(it -> mark(union, line, it));
            for (int i = union.nextSetBit(0); i >= 0; i = union.nextSetBit(i + 1)) {
                if (isLeft(answered, line[i]) && isLeft(wanted, line[i])) {
                    answered.merge(line[i], -1, Integer::sum);
                    wanted.merge(line[i], -1, Integer::sum);
                    common++;
                }
            }
        }
        return common;
    }

    private static boolean isLeft(Map<Integer, Integer> counts, int token) {
        return counts.getOrDefault(token, 0) > 0;
    }

    private static Map<Integer, Integer> counts(List<int[]> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] line : lines) {
            for (int token : line) {
                counts.merge(token, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Marks the tokens of the expected line that are in the subsequence: back from the end, up unless left is longer. */
    private static void mark(BitSet union, int[] expected, int[] answer) {
        List<BitSet> lefts = lefts(expected, answer);
        int i = expected.length;
        int j = answer.length;
        while (i > 0 && j > 0) {
            if (expected[i - 1] == answer[j - 1]) {
                union.set(--i);
                j--;
            } else if (lefts.get(i - 1).get(j)) {
                j--;
            } else {
                i--;
            }
        }
    }

    /** For each expected token, where the subsequence is longer without the answer's token than without the expected one. */
    private static List<BitSet> lefts(int[] expected, int[] answer) {
        List<BitSet> lefts = new ArrayList<>();
        int[] row = new int[answer.length + 1];
        for (int token : expected) {
            BitSet left = new BitSet();
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                if (token == answer[j - 1]) {
                    row[j] = diagonal + 1;
                } else if (row[j - 1] > above) {
                    row[j] = row[j - 1];
                    left.set(j);
                }
                diagonal = above;
            }
            lefts.add(left);
        }
        return lefts;
    }
}
