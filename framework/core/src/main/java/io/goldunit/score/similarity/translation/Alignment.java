package io.goldunit.score.similarity.translation;

/** Which words of an answer stand for which expected words, on the way of least edits through a table. */
final class Alignment {

    private final int[] positions;
    private final boolean[] wrong;
    private final boolean[] unmet;

    Alignment(BeamTable table, int answered, int expected) {
        this.positions = new int[expected];
        this.wrong = new boolean[answered];
        this.unmet = new boolean[expected];
        int i = answered;
        int j = expected;
        while (i > 0 || j > 0) {
            byte step = table.step(i, j);
            i -= step == BeamTable.MISSING ? 0 : 1;
            j -= step == BeamTable.ADDED ? 0 : 1;
            if (step != BeamTable.MISSING) {
                wrong[i] = step != BeamTable.SAME;
            }
            if (step != BeamTable.ADDED) {
                unmet[j] = step != BeamTable.SAME;
                positions[j] = step == BeamTable.MISSING ? i - 1 : i;
            }
        }
    }

    /** Where in the answer an expected word is, or the word before it when it is missing; -1 before the first word. */
    int position(int expected) {
        return positions[expected];
    }

    /**
     * Whether a run of words that both have is worth moving: some of it is wrong where it is, and missing where it should be, and
     * it does not already stand there.
     */
    boolean allows(int from, int to, int length) {
        boolean inPlace = from <= positions[to] && positions[to] < from + length;
        return !inPlace && any(wrong, from, length) && any(unmet, to, length);
    }

    private static boolean any(boolean[] flags, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }
}
