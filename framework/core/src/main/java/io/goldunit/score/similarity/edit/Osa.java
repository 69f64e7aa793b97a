package io.goldunit.score.similarity.edit;

/**
 * Optimal string alignment: Levenshtein's edits and swaps of two neighbours, none of which is edited again (Boytsov 2011,
 * section 2.1).
 */
final class Osa {

    private Osa() {}

    static long distance(Pair pair) {
        Pair rest = pair.trimmed();
        int[] answer = rest.answer();
        int[] beforeLast = new int[answer.length + 1];
        int[] last = new int[answer.length + 1];
        int[] row = new int[answer.length + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 0; i < rest.expected().length; i++) {
            fill(row, last, beforeLast, i, rest);
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[answer.length];
    }

    private static void fill(int[] row, int[] last, int[] beforeLast, int i, Pair pair) {
        int[] expected = pair.expected();
        int[] answer = pair.answer();
        row[0] = i + 1;
        for (int j = 0; j < answer.length; j++) {
            int changed = last[j] + (expected[i] == answer[j] ? 0 : 1);
            int best = Math.min(changed, Math.min(last[j + 1], row[j]) + 1);
            if (i > 0 && j > 0 && expected[i] == answer[j - 1] && expected[i - 1] == answer[j]) {
                best = Math.min(best, beforeLast[j - 1] + 1);
            }
            row[j + 1] = best;
        }
    }
}
