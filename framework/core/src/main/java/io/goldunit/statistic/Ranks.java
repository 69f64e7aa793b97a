package io.goldunit.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The places of values in their order, from 1 on. Equal values share the mean of their places. */
final class Ranks {

    private final double[] ofValues;
    private final List<Integer> ties;

    private Ranks(double[] ofValues, List<Integer> ties) {
        this.ofValues = ofValues;
        this.ties = ties;
    }

    static Ranks of(double[] values) {
        // Adding zero makes the negative zero equal to the other one.
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        List<Integer> ties = new ArrayList<>();
        int end;
        for (int start = 0; start < order.length; start = end) {
            end = start + 1;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }
            if (end - start > 1) {
                ties.add(end - start);
            }
        }
        return new Ranks(ranks, ties);
    }

    double[] ofValues() {
        return ofValues;
    }

    boolean hasTies() {
        return !ties.isEmpty();
    }

    /** The sum of something over the numbers of values that are equal. */
    double sum(DoubleUnaryOperator ofTie) {
        return ties.stream().mapToDouble(ofTie::applyAsDouble).sum();
    }

    /** The sum of t^3 - t, which ties take from a variance. */
    double tieTerm() {
        return sum(t -> t * t * t - t);
    }
}
