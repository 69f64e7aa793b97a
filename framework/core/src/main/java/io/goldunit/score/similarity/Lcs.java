package io.goldunit.score.similarity;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * The length of the longest common subsequence, 64 units at a time (Hyyro 2004, "Bit-parallel LCS-length computation
 * revisited"). Block by block of the expected sequence, so that memory grows with the lengths and not with their product. What both
 * begin and end with is part of it at once: sequences that are all but equal take hardly any time.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lcs {

    private final int[] answer;
    private final long[] matches;
    private final boolean[] carries;

    private Lcs(int[] answer, int distinct) {
        this.answer = answer;
        this.matches = new long[distinct];
        this.carries = new boolean[answer.length];
    }

    /**
     * The length of the longest common subsequence.
     *
     * @param distinct what every unit is less than; none is below 0
     */
    public static int length(int[] answer, int[] expected, int distinct) {
        int start = Arrays.mismatch(answer, expected);
        if (start < 0) {
            return answer.length;
        }
        int end = sameAtEnd(answer, expected, start);
        Lcs rest = new Lcs(Arrays.copyOfRange(answer, start, answer.length - end), distinct);
        return start + end + rest.common(Arrays.copyOfRange(expected, start, expected.length - end));
    }

    /**
     * How many units both end with.
     *
     * @param start how many they begin with, which are not counted again
     */
    public static int sameAtEnd(int[] answer, int[] expected, int start) {
        int most = Math.min(answer.length, expected.length) - start;
        int same = 0;
        while (same < most && answer[answer.length - 1 - same] == expected[expected.length - 1 - same]) {
            same++;
        }
        return same;
    }

    private int common(int[] expected) {
        int common = 0;
        for (int start = 0; start < expected.length; start += Long.SIZE) {
            int end = Math.min(expected.length, start + Long.SIZE);
            for (int i = start; i < end; i++) {
                matches[expected[i]] |= 1L << (i - start);
            }
            common += block();
            for (int i = start; i < end; i++) {
                matches[expected[i]] = 0;
            }
        }
        return common;
    }

    /** How many units of one block are in common; the carries go from each block to the next, one for each unit. */
    private int block() {
        long open = -1;
        for (int j = 0; j < answer.length; j++) {
            long met = open & matches[answer[j]];
            long sum = open + met;
            boolean carry = Long.compareUnsigned(sum, open) < 0;
            if (carries[j]) {
                sum++;
                carry |= sum == 0;
            }
            carries[j] = carry;
            open = sum | (open & ~met);
        }
        return Long.bitCount(~open);
    }
}
