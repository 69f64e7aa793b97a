package io.goldunit.gate;

import java.util.Arrays;
import java.util.Collection;

/** Means that come out the same to the last bit in whatever order the values are given. */
final class Means {

    private Means() {}

    /** The mean of at least one value. */
    static double of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The mean of at least one value. */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }
}
