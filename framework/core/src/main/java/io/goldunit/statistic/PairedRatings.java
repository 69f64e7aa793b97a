package io.goldunit.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two raters said of the same items, by places on a scale. */
final class PairedRatings {

    private final int[] first;
    private final int[] second;
    private final int labels;

    private PairedRatings(int[] first, int[] second, int labels) {
        this.first = first;
        this.second = second;
        this.labels = labels;
    }

    static <T> PairedRatings of(List<? extends T> first, List<? extends T> second, List<? extends T> scale) {
        if (first.isEmpty() || first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "two raters rate the same items, at least one, not " + first.size() + " and " + second.size());
        }
        Map<T, Integer> places = new HashMap<>();
        for (T label : scale) {
            if (places.put(label, places.size()) != null) {
                throw new IllegalArgumentException("the scale has the label " + label + " twice");
            }
        }
        return new PairedRatings(places(first, places), places(second, places), scale.size());
    }

    private static <T> int[] places(List<? extends T> ratings, Map<T, Integer> places) {
        return ratings.stream().mapToInt(it -> place(it, places)).toArray();
    }

    private static <T> int place(T label, Map<T, Integer> places) {
        Integer place = places.get(label);
        if (place == null) {
            throw new IllegalArgumentException("the rating " + label + " is not on the scale");
        }
        return place;
    }

    double kappa(Weights weights) {
        double observed = 0;
        for (int i = 0; i < first.length; i++) {
            observed += weights.of(first[i], second[i]);
        }
        double[] timesFirst = times(first);
        double[] timesSecond = times(second);
        double expected = 0;
        for (int i = 0; i < labels; i++) {
            for (int j = 0; j < labels; j++) {
                expected += weights.of(i, j) * timesFirst[i] * timesSecond[j];
            }
        }
        return 1 - observed * first.length / expected;
    }

    private double[] times(int[] ratings) {
        double[] times = new double[labels];
        for (int place : ratings) {
            times[place]++;
        }
        return times;
    }
}
