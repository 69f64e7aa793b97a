package io.goldunit.score.similarity.translation;

/**
 * The edit distance between an answer and an expected text as Tercom takes it: only cells near the diagonal are looked at, so that
 * for long texts of very different order it may be above the least one. Memory in the length of the answer.
 */
final class BeamTable {

    private static final int BEAM = 25;
    private static final int UNREACHED = 1_000_000_000;

    /** What made a cell. */
    static final byte SAME = 0;

    static final byte REPLACED = 1;
    static final byte ADDED = 2;
    static final byte MISSING = 3;

    private final int[] answer;
    private final int[] expected;
    private final Work work;
    private final double ratio;
    private final int beam;
    private final Row[] rows;

    BeamTable(int[] answer, int[] expected, Work work) {
        this.answer = answer;
        this.expected = expected;
        this.work = work;
        this.ratio = answer.length == 0 ? 1 : (double) expected.length / answer.length;
        this.beam = BEAM < ratio / 2 ? (int) Math.ceil(ratio / 2 + BEAM) : BEAM;
        this.rows = new Row[answer.length + 1];
        rows[0] = first(expected.length);
        for (int i = 1; i < rows.length; i++) {
            rows[i] = row(i, answer[i - 1], rows[i - 1]);
        }
    }

    /** The distance of the answer. */
    int distance() {
        return rows[answer.length].cost(expected.length);
    }

    /**
     * The distance of an answer with the same words in another order.
     *
     * @param from the first position that may differ
     * @param to where all that follows is the same
     */
    int distance(int[] moved, int from, int to) {
        Row row = rows[from];
        for (int i = from + 1; i < rows.length; i++) {
            row = row(i, moved[i - 1], row);
            int difference = i > to ? row.difference(rows[i]) : Row.NONE;
            if (difference != Row.NONE) {
                return distance() + difference;
            }
        }
        return row.cost(expected.length);
    }

    /** What made the cell, for the first {@code answered} and {@code wanted} words. */
    byte step(int answered, int wanted) {
        return rows[answered].step(wanted);
    }

    private static Row first(int width) {
        Row row = new Row(0, width + 1);
        for (int j = 0; j <= width; j++) {
            row.set(j, j, MISSING);
        }
        return row;
    }

    private Row row(int i, int word, Row above) {
        int diagonal = (int) Math.floor(i * ratio);
        int start = Math.max(0, diagonal - beam);
        int end = i == answer.length ? expected.length + 1 : Math.min(expected.length + 1, diagonal + beam);
        work.add(end - start);
        Row row = new Row(start, end);
        int left = UNREACHED;
        for (int j = start; j < end; j++) {
            left = fill(row, above, j, word, left);
        }
        return row;
    }

    /** Of equal costs the first counts: nothing or a replacement, then a word too many, then a word that is missing. */
    private int fill(Row row, Row above, int j, int word, int left) {
        int cost = UNREACHED;
        byte step = SAME;
        if (j > 0) {
            boolean same = word == expected[j - 1];
            cost = above.cost(j - 1) + (same ? 0 : 1);
            step = same ? SAME : REPLACED;
        }
        int added = above.cost(j) + 1;
        if (added < cost) {
            cost = added;
            step = ADDED;
        }
        if (left + 1 < cost) {
            cost = left + 1;
            step = MISSING;
        }
        row.set(j, Math.min(cost, UNREACHED), step);
        return cost;
    }

    /** The cells of one row that are looked at. */
    private static final class Row {

        static final int NONE = Integer.MIN_VALUE;

        private final int start;
        private final int[] costs;
        private final byte[] steps;

        Row(int start, int end) {
            this.start = start;
            this.costs = new int[end - start];
            this.steps = new byte[end - start];
        }

        void set(int j, int cost, byte step) {
            costs[j - start] = cost;
            steps[j - start] = step;
        }

        int cost(int j) {
            int at = j - start;
            return at >= 0 && at < costs.length ? costs[at] : UNREACHED;
        }

        byte step(int j) {
            return steps[j - start];
        }

        /** By how much this row is above the other in every cell: the same is then true of all rows below; NONE when it varies. */
        int difference(Row other) {
            int difference = costs[0] - other.costs[0];
            for (int at = 1; at < costs.length; at++) {
                if (costs[at] - other.costs[at] != difference) {
                    return NONE;
                }
            }
            return difference;
        }
    }
}
