package io.goldunit.statistic;

import java.util.Arrays;

/** What is computed from: finite numbers. */
final class Sample {

    private Sample() {}

    /** The values themselves, at least one, each a finite number. */
    static double[] checked(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a sample has at least one value");
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "a sample holds finite numbers, not " + values[i] + " as its value " + (i + 1));
            }
        }
        return values;
    }

    /** What each first value has more than its second one. */
    static double[] differences(double[] first, double[] second) {
        checkPairs(first, second);
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        return differences;
    }

    static void checkPairs(double[] first, double[] second) {
        if (checked(first).length != checked(second).length) {
            throw new IllegalArgumentException(
                    "pairs have as many first as second values, not " + first.length + " and " + second.length);
        }
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** The sum of the squares of what the values differ from their mean. */
    static double squares(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
    }

    static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(it -> it == values[0]);
    }

    static double[] sorted(double[] values) {
        double[] sorted = checked(values).clone();
        Arrays.sort(sorted);
        return sorted;
    }

    static double[] joined(double[] first, double[] second) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
