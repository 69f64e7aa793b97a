package io.goldunit.score.similarity;

import java.util.Arrays;

/** Gives each pair of numbers from 0 on a number: its place in an open hash table for a fixed number of pairs. For one thread. */
final class PairNumbers {

    static final int UNKNOWN = -1;

    private static final long EMPTY = 0;

    private final long[] keys;
    private final int shift;

    PairNumbers(int atMost) {
        int bits = Math.max(2, 33 - Integer.numberOfLeadingZeros(atMost));
        this.keys = new long[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** What every number is less than. */
    int limit() {
        return keys.length;
    }

    void clear() {
        Arrays.fill(keys, EMPTY);
    }

    int numberOf(int first, int last) {
        long key = key(first, last);
        int slot = slot(key);
        keys[slot] = key;
        return slot;
    }

    int find(int first, int last) {
        int slot = slot(key(first, last));
        return keys[slot] == EMPTY ? UNKNOWN : slot;
    }

    /** Not {@link #EMPTY} for any pair. */
    private static long key(int first, int last) {
        return ((long) first << 32) | (last + 1L);
    }

    /** The slot of the key, or the empty one where it would go. */
    private int slot(long key) {
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> shift);
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
