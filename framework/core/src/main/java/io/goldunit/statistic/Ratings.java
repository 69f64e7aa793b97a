package io.goldunit.statistic;

import java.util.Arrays;
import java.util.List;

/** The ratings of items that have at least two, by the places of their values among all values. */
final class Ratings {

    private final List<int[]> items;
    private final double[] values;
    private final double[] upTo;

    private Ratings(List<int[]> items, double[] values) {
        this.items = items;
        this.values = values;
        this.upTo = new double[values.length];
        items.forEach(item -> Arrays.stream(item).forEach(place -> upTo[place]++));
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    static Ratings of(List<? extends List<? extends Number>> items) {
        List<double[]> pairable =
                items.stream().filter(it -> it.size() > 1).map(Ratings::numbers).toList();
        double[] values = pairable.stream()
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        return new Ratings(pairable.stream().map(it -> places(it, values)).toList(), values);
    }

    /** Adding zero makes the negative zero equal to the other one. */
    private static double[] numbers(List<? extends Number> item) {
        return Sample.checked(
                item.stream().mapToDouble(it -> it.doubleValue() + 0.0).toArray());
    }

    private static int[] places(double[] item, double[] values) {
        return Arrays.stream(item)
                .mapToInt(it -> Arrays.binarySearch(values, it))
                .toArray();
    }

    /** One less the part of the disagreement that chance would give. */
    double alpha(Level level) {
        double observed =
                items.stream().mapToDouble(it -> disagreement(it, level)).sum();
        double expected = 0;
        for (int high = 0; high < values.length; high++) {
            for (int low = 0; low < high; low++) {
                expected += times(low) * times(high) * distance(level, low, high);
            }
        }
        double ratings = values.length == 0 ? 0 : upTo[values.length - 1];
        return 1 - (ratings - 1) * observed / expected;
    }

    /** Over the pairs of an item's ratings, as many as it has ratings. */
    private double disagreement(int[] item, Level level) {
        double sum = 0;
        for (int i = 0; i < item.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += distance(level, Math.min(item[i], item[j]), Math.max(item[i], item[j]));
            }
        }
        return sum / (item.length - 1);
    }

    private double times(int place) {
        return upTo[place] - (place == 0 ? 0 : upTo[place - 1]);
    }

    /** The squared distance of two values. */
    private double distance(Level level, int low, int high) {
        if (low == high) {
            return 0;
        }
        double difference =
                switch (level) {
                    case NOMINAL -> 1;
                    case ORDINAL -> upTo[high] - upTo[low] + (times(low) - times(high)) / 2;
                    case INTERVAL -> values[high] - values[low];
                    case RATIO -> ratio(values[low], values[high]);
                };
        return difference * difference;
    }

    private static double ratio(double low, double high) {
        return low + high == 0 ? 0 : (high - low) / (high + low);
    }
}
