package io.goldunit.statistic;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.apiguardian.api.API;

/**
 * Counts by two properties, such as system and outcome: whether they hang together. At least two rows and two columns, none of them
 * empty.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ContingencyTable {

    private final long[][] rows;

    private ContingencyTable(long[][] rows) {
        this.rows = rows;
    }

    /**
     * A table, row by row.
     *
     * @throws IllegalArgumentException when it is smaller than two by two, rows are of unequal length, a count is less than 0 or a
     *     row or a column counts nothing
     */
    public static ContingencyTable of(long[]... rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        if (rows.length < 2 || columns < 2 || Arrays.stream(rows).anyMatch(it -> it.length != columns)) {
            throw new IllegalArgumentException("a table has at least two rows and two columns, and rows of one length");
        }
        if (Arrays.stream(rows).flatMapToLong(Arrays::stream).anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("counts are at least 0, not " + Arrays.deepToString(rows));
        }
        ContingencyTable table =
                new ContingencyTable(Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new));
        if (Arrays.stream(table.ofRows()).anyMatch(it -> it == 0)
                || Arrays.stream(table.ofColumns()).anyMatch(it -> it == 0)) {
            throw new IllegalArgumentException(
                    "every row and every column counts something, not " + Arrays.deepToString(rows));
        }
        return table;
    }

    /** Pearson's chi-square test (1900), without a correction. */
    public ChiSquareResult chiSquare() {
        return result(sum((count, expected) -> square(count - expected) / expected));
    }

    /**
     * The same with the correction of Yates (1934) for a table of two by two, every count half a count nearer to what is expected;
     * a larger table is not corrected. This is the default of scipy.
     */
    public ChiSquareResult chiSquareWithYates() {
        if (degrees() > 1) {
            return chiSquare();
        }
        return result(sum((count, expected) -> square(Math.max(0, Math.abs(count - expected) - 0.5)) / expected));
    }

    /** The G test, by the ratio of likelihoods (Wilks 1938), without a correction. */
    public ChiSquareResult g() {
        return result(2 * sum((count, expected) -> count == 0 ? 0 : count * Math.log(count / expected)));
    }

    /**
     * Fisher's exact test (1922) of a table of two by two. The statistic is the odds ratio of the sample; two-sided p adds up all
     * tables that are at most as probable. By commons-statistics.
     *
     * @throws IllegalArgumentException when the table is larger
     */
    public TestResult fisher(Alternative alternative) {
        if (rows.length != 2 || rows[0].length != 2) {
            throw new IllegalArgumentException("Fisher's exact test takes two rows and two columns");
        }
        int[][] counts = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).mapToInt(Math::toIntExact).toArray())
                .toArray(int[][]::new);
        SignificanceResult result =
                FisherExactTest.withDefaults().with(alternative.hypothesis()).test(counts);
        return new TestResult(result.getStatistic(), result.getPValue());
    }

    private ChiSquareResult result(double statistic) {
        double p = ChiSquaredDistribution.of(degrees()).survivalProbability(statistic);
        double most = (double) total() * (Math.min(rows.length, rows[0].length) - 1);
        return new ChiSquareResult(statistic, p, degrees(), Math.sqrt(statistic / most));
    }

    private int degrees() {
        return (rows.length - 1) * (rows[0].length - 1);
    }

    private double sum(DoubleBinaryOperator ofCountAndExpected) {
        double[] ofRows = ofRows();
        double[] ofColumns = ofColumns();
        double total = total();
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < ofColumns.length; j++) {
                sum += ofCountAndExpected.applyAsDouble((double) rows[i][j], ofRows[i] * ofColumns[j] / total);
            }
        }
        return sum;
    }

    private long total() {
        return Arrays.stream(rows).flatMapToLong(Arrays::stream).sum();
    }

    private double[] ofRows() {
        return Arrays.stream(rows)
                .mapToLong(it -> Arrays.stream(it).sum())
                .asDoubleStream()
                .toArray();
    }

    private double[] ofColumns() {
        double[] sums = new double[rows[0].length];
        Arrays.setAll(
                sums, i -> (double) Arrays.stream(rows).mapToLong(it -> it[i]).sum());
        return sums;
    }

    private static double square(double value) {
        return value * value;
    }
}
