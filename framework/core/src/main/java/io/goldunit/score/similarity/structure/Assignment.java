package io.goldunit.score.similarity.structure;

import java.util.Arrays;

/**
 * The pairs of rows and columns, each in one pair at most, that together are worth the most: the Hungarian algorithm (Kuhn 1955) with
 * shortest augmenting paths, in time of rows times rows times columns.
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] worth;
    private final int columns;
    private final double[] rowPrices;
    private final double[] columnPrices;

    /** By column the row that it is paired with; the column after the last stands for the row that looks for one. */
    private final int[] rowOf;

    private Assignment(double[][] worth) {
        this.worth = worth;
        this.columns = worth[0].length;
        this.rowPrices = new double[worth.length];
        this.columnPrices = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * For each row its column.
     *
     * @param worth of each row with each column, with no more rows than columns and one row at least
     */
    static int[] best(double[][] worth) {
        Assignment assignment = new Assignment(worth);
        for (int row = 0; row < worth.length; row++) {
            assignment.add(row);
        }
        int[] columnOf = new int[worth.length];
        for (int column = 0; column < assignment.columns; column++) {
            if (assignment.rowOf[column] != NONE) {
                columnOf[assignment.rowOf[column]] = column;
            }
        }
        return columnOf;
    }

    private void add(int row) {
        int column = columns;
        rowOf[column] = row;
        double[] slack = new double[columns];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] from = new int[columns];
        boolean[] seen = new boolean[columns + 1];
        while (rowOf[column] != NONE) {
            seen[column] = true;
            reach(column, slack, from, seen);
            int next = nearest(slack, seen);
            pay(slack[next], slack, seen);
            column = next;
        }
        while (column != columns) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private void reach(int column, double[] slack, int[] from, boolean[] seen) {
        int row = rowOf[column];
        for (int j = 0; j < columns; j++) {
            double left = -worth[row][j] - rowPrices[row] - columnPrices[j];
            if (!seen[j] && left < slack[j]) {
                slack[j] = left;
                from[j] = column;
            }
        }
    }

    private int nearest(double[] slack, boolean[] seen) {
        int nearest = NONE;
        for (int j = 0; j < columns; j++) {
            if (!seen[j] && (nearest == NONE || slack[j] < slack[nearest])) {
                nearest = j;
            }
        }
        return nearest;
    }

    private void pay(double price, double[] slack, boolean[] seen) {
        for (int j = 0; j <= columns; j++) {
            if (seen[j]) {
                rowPrices[rowOf[j]] += price;
                columnPrices[j] -= price;
            } else if (j < columns) {
                slack[j] -= price;
            }
        }
    }
}
