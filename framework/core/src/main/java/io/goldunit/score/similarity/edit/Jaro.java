package io.goldunit.score.similarity.edit;

import java.util.Arrays;

/** Jaro's similarity: characters in common that are not too far apart, and how many of them are out of order. */
final class Jaro {

    private static final int NONE = -1;

    private Jaro() {}

    static double similarity(Pair pair) {
        if (pair.sum() == 0) {
            return 1;
        }
        int[] partners = partners(pair);
        int[] matched = Arrays.stream(partners).filter(it -> it != NONE).toArray();
        double common = matched.length;
        if (common == 0) {
            return 0;
        }
        int swaps = outOfOrder(partners, matched, pair) / 2;
        return (common / pair.expected().length + common / pair.answer().length + (common - swaps) / common) / 3;
    }

    /**
     * For each place of the expected text the first free place of the answer with the same character, no farther away than half
     * the longer length. The window only moves on, so that a place left behind by a character is never of use to it again.
     */
    private static int[] partners(Pair pair) {
        int reach = Math.max(0, pair.longer() / 2 - 1);
        int[] first = new int[pair.distinct()];
        int[] following = chains(pair.answer(), first);
        int[] partners = new int[pair.expected().length];
        for (int i = 0; i < partners.length; i++) {
            int unit = pair.expected()[i];
            while (first[unit] != NONE && first[unit] < i - reach) {
                first[unit] = following[first[unit]];
            }
            int place = first[unit];
            partners[i] = place != NONE && place <= i + reach ? place : NONE;
            if (partners[i] != NONE) {
                first[unit] = following[place];
            }
        }
        return partners;
    }

    /** For each place the next one with the same character; {@code first} is filled with the first ones. */
    private static int[] chains(int[] answer, int[] first) {
        int[] following = new int[answer.length];
        Arrays.fill(first, NONE);
        for (int j = answer.length - 1; j >= 0; j--) {
            following[j] = first[answer[j]];
            first[answer[j]] = j;
        }
        return following;
    }

    private static int outOfOrder(int[] partners, int[] matched, Pair pair) {
        Arrays.sort(matched);
        int different = 0;
        int k = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE && pair.expected()[i] != pair.answer()[matched[k++]]) {
                different++;
            }
        }
        return different;
    }
}
