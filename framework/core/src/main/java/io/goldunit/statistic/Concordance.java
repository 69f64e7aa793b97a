package io.goldunit.statistic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many pairs of places two samples order alike, otherwise or not at all, counted by a merge sort.
 *
 * <p>Source: Knight, A computer method for calculating Kendall's tau with ungrouped data, JASA 61 (1966).
 *
 * @param size values of each sample
 * @param first ranks of the first sample
 * @param second ranks of the second sample
 * @param surplus pairs of places ordered alike less those ordered otherwise
 * @param otherwise pairs of places ordered otherwise
 * @param classes distinct values of the sample that has fewer
 */
record Concordance(int size, Ranks first, Ranks second, long surplus, long otherwise, int classes) {

    static Concordance of(double[] first, double[] second) {
        Sample.checkPairs(first, second);
        Ranks one = Ranks.of(first);
        Ranks other = Ranks.of(second);
        double[] ordered = IntStream.range(0, first.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> one.ofValues()[i])
                        .thenComparingDouble(i -> other.ofValues()[i]))
                .mapToDouble(i -> other.ofValues()[i])
                .toArray();
        long otherwise = inversions(ordered, new double[ordered.length], 0, ordered.length);
        long tiedInBoth = pairsTied(both(one, other));
        long surplus = pairs(first.length) - pairsTied(one) - pairsTied(other) + tiedInBoth - 2 * otherwise;
        int classes = (int) Math.min(distinct(one), distinct(other));
        return new Concordance(first.length, one, other, surplus, otherwise, classes);
    }

    /** The ranks of pairs: equal ones have equal values in both samples. */
    private static Ranks both(Ranks one, Ranks other) {
        double[] values = new double[one.ofValues().length];
        Arrays.setAll(values, i -> 4.0 * values.length * one.ofValues()[i] + other.ofValues()[i]);
        return Ranks.of(values);
    }

    private static long distinct(Ranks ranks) {
        return Arrays.stream(ranks.ofValues()).distinct().count();
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static long pairsTied(Ranks ranks) {
        return Math.round(ranks.sum(t -> t * (t - 1) / 2));
    }

    /** In how many pairs of places the later value is less; the values are sorted on the way. */
    private static long inversions(double[] values, double[] spare, int start, int end) {
        if (end - start < 2) {
            return 0;
        }
        int middle = (start + end) >>> 1;
        long count = inversions(values, spare, start, middle) + inversions(values, spare, middle, end);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            if (right == end || (left < middle && values[left] <= values[right])) {
                spare[i] = values[left++];
            } else {
                count += middle - left;
                spare[i] = values[right++];
            }
        }
        System.arraycopy(spare, start, values, start, end - start);
        return count;
    }

    boolean isTied() {
        return first.hasTies() || second.hasTies();
    }

    /** Whether neither sample is constant. */
    boolean isDefined() {
        return classes > 1;
    }

    long pairs() {
        return pairs(size);
    }

    double tauB() {
        double tau = surplus / Math.sqrt(untied(first) * untied(second));
        return isDefined() ? Math.max(-1, Math.min(1, tau)) : Double.NaN;
    }

    double tauC() {
        double tau = 2.0 * surplus / ((double) size * size) / ((classes - 1.0) / classes);
        return isDefined() ? Math.max(-1, Math.min(1, tau)) : Double.NaN;
    }

    private double untied(Ranks ranks) {
        return (double) (pairs() - pairsTied(ranks));
    }
}
