package io.goldunit.score.similarity.edit;

import java.util.Arrays;

/**
 * The length of the longest common subsequence, 64 units at a time (Hyyro 2004, "Bit-parallel LCS-length computation
 * revisited"). Block by block of the expected sequence, so that memory grows with the lengths and not with their product.
 */
final class Lcs {

    private Lcs() {}

    static long steps(Pair pair) {
        return pair.product() / 16;
    }

    static int length(Pair pair) {
        Pair rest = pair.trimmed();
        int common = pair.expected().length - rest.expected().length;
        long[] matches = new long[rest.distinct()];
        boolean[] carries = new boolean[rest.answer().length];
        for (int start = 0; start < rest.expected().length; start += Long.SIZE) {
            int end = Math.min(rest.expected().length, start + Long.SIZE);
            Arrays.fill(matches, 0);
            for (int i = start; i < end; i++) {
                matches[rest.expected()[i]] |= 1L << (i - start);
            }
            common += block(rest.answer(), matches, carries);
        }
        return common;
    }

    /** How many units of one block are in common; {@code carries} go from each block to the next, one for each unit. */
    private static int block(int[] answer, long[] matches, boolean[] carries) {
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
