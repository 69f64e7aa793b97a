package io.goldunit.score.similarity.edit;

import java.util.Arrays;

/**
 * The unrestricted Damerau-Levenshtein distance in memory of one sequence's length (Zhao and Sahni 2019, "String correction
 * using the Damerau-Levenshtein distance").
 */
final class Damerau {

    private static final int NONE = -1;

    private final int[] expected;
    private final int[] answer;

    /** By unit, the last row, from 1, whose unit of the expected sequence it is. */
    private final int[] lastRow;

    /** By column, the distance from which a swap that ends there would start. Shifted by 1: index 0 stands for column -1. */
    private final int[] swapStart;

    private int[] above;
    private int[] row;

    private Damerau(Pair pair) {
        expected = pair.expected();
        answer = pair.answer();
        int infinite = pair.longer() + 1;
        lastRow = new int[pair.distinct()];
        Arrays.fill(lastRow, NONE);
        swapStart = new int[answer.length + 2];
        Arrays.fill(swapStart, infinite);
        above = swapStart.clone();
        row = new int[answer.length + 2];
        row[0] = infinite;
        for (int j = 0; j <= answer.length; j++) {
            row[j + 1] = j;
        }
    }

    static long distance(Pair pair) {
        Damerau distances = new Damerau(pair.trimmed());
        for (int i = 1; i <= distances.expected.length; i++) {
            distances.next(i);
        }
        return distances.row[distances.answer.length + 1];
    }

    private void next(int i) {
        int[] free = above;
        above = row;
        row = free;
        int unit = expected[i - 1];
        int lastColumn = NONE;
        int swapHere = above[0];
        int twoAbove = row[1];
        row[1] = i;
        for (int j = 1; j <= answer.length; j++) {
            boolean same = unit == answer[j - 1];
            int best = Math.min(above[j] + (same ? 0 : 1), Math.min(row[j], above[j + 1]) + 1);
            if (same) {
                lastColumn = j;
                swapStart[j + 1] = above[j - 1];
                swapHere = twoAbove;
            } else {
                best = Math.min(best, swapped(i, j, lastColumn, swapHere));
            }
            twoAbove = row[j + 1];
            row[j + 1] = best;
        }
        lastRow[unit] = i;
    }

    /** The distance when the last swap ends here; of its two units at least one must be next to this place. */
    private int swapped(int i, int j, int lastColumn, int swapHere) {
        int rowOfOther = lastRow[answer[j - 1]];
        if (j - lastColumn == 1) {
            return swapStart[j + 1] + i - rowOfOther;
        }
        return i - rowOfOther == 1 ? swapHere + j - lastColumn : Integer.MAX_VALUE;
    }
}
