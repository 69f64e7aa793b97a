package io.goldunit.score.similarity;

import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Counts the n-grams that an answer has in common with expected texts, for all orders in one go. An n-gram has a number, found
 * from the number of its first n-1 symbols and its last symbol: nothing is hashed but pairs of numbers, and where an answer's
 * n-gram is in no expected text, no longer one is looked for. Memory in the length of the texts.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NGrams {

    private static final int UNKNOWN = -1;

    private final int[] answer;
    private final List<int[]> expected;
    private final int[] answered;
    private final int[][] numbered;

    private NGrams(int[] answer, List<int[]> expected) {
        this.answer = answer;
        this.expected = expected;
        this.answered = new int[answer.length];
        this.numbered = expected.stream().map(it -> new int[it.length]).toArray(int[][]::new);
    }

    /**
     * How many n-grams of each order from 1 on are in common, each as often as the answer and the expected text that has it most
     * often both have it.
     *
     * @param answer its symbols, as numbers from 0 on
     * @param expected the symbols of each expected text
     * @param orders the highest order
     */
    public static int[] common(int[] answer, List<int[]> expected, int orders) {
        NGrams ngrams = new NGrams(answer, expected);
        int[] common = new int[orders];
        for (int order = 1; order <= orders; order++) {
            common[order - 1] = ngrams.common(order);
        }
        return common;
    }

    /** How many n-grams of an order a text of this length has. */
    public static int total(int length, int order) {
        return Math.max(0, length - order + 1);
    }

    private int common(int order) {
        PairNumbers pairs = new PairNumbers(
                expected.stream().mapToInt(it -> total(it.length, order)).sum());
        for (int i = 0; i < numbered.length; i++) {
            number(expected.get(i), numbered[i], order, pairs);
        }
        int[] most = new int[pairs.size()];
        for (int i = 0; i < numbered.length; i++) {
            int[] counts = counts(numbered[i], total(numbered[i].length, order), pairs.size());
            Arrays.setAll(most, it -> Math.max(most[it], counts[it]));
        }
        return taken(order, pairs, most);
    }

    private static void number(int[] symbols, int[] numbers, int order, PairNumbers pairs) {
        int total = total(symbols.length, order);
        for (int i = 0; i < total; i++) {
            numbers[i] = pairs.numberOf(numbers[i], symbols[i + order - 1]);
        }
    }

    private static int[] counts(int[] numbers, int total, int size) {
        int[] counts = new int[size];
        for (int i = 0; i < total; i++) {
            counts[numbers[i]]++;
        }
        return counts;
    }

    /** Takes each n-gram of the answer from those that are left. */
    private int taken(int order, PairNumbers pairs, int[] left) {
        int common = 0;
        int total = total(answer.length, order);
        for (int i = 0; i < total; i++) {
            if (answered[i] != UNKNOWN) {
                answered[i] = pairs.find(answered[i], answer[i + order - 1]);
                if (answered[i] != UNKNOWN && left[answered[i]]-- > 0) {
                    common++;
                }
            }
        }
        return common;
    }

    /** Numbers pairs in the order in which it meets them: an open hash table of a fixed number of pairs. */
    private static final class PairNumbers {

        private final long[] keys;
        private final int[] numbers;
        private final int mask;
        private int size;

        PairNumbers(int atMost) {
            int capacity = Integer.highestOneBit(Math.max(1, atMost)) * 4;
            this.keys = new long[capacity];
            this.numbers = new int[capacity];
            this.mask = capacity - 1;
            Arrays.fill(numbers, UNKNOWN);
        }

        int size() {
            return size;
        }

        int numberOf(int first, int last) {
            long key = key(first, last);
            int slot = slot(key);
            if (numbers[slot] == UNKNOWN) {
                keys[slot] = key;
                numbers[slot] = size++;
            }
            return numbers[slot];
        }

        int find(int first, int last) {
            return numbers[slot(key(first, last))];
        }

        private static long key(int first, int last) {
            return ((long) first << 32) | last;
        }

        /** The slot of the key, or the empty one where it would go. */
        private int slot(long key) {
            long mixed = key * 0x9e3779b97f4a7c15L;
            int slot = (int) (mixed >>> 32) & mask;
            while (numbers[slot] != UNKNOWN && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
