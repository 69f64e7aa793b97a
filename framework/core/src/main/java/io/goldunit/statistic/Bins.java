package io.goldunit.statistic;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Ranges of numbers that make categories of them. A range holds its lower bound and not its upper one; the first and the last are
 * open.
 *
 * @param edges between the ranges, ascending
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Bins(List<Double> edges) {

    public Bins {
        edges = List.copyOf(edges);
        if (!edges.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("edges are finite numbers, not " + edges);
        }
        for (int i = 1; i < edges.size(); i++) {
            if (!(edges.get(i - 1) < edges.get(i))) {
                throw new IllegalArgumentException("edges ascend, not " + edges);
            }
        }
    }

    /**
     * Ranges that hold about as many of the reference each, by its quantiles of type 7. Where many values are equal, quantiles are
     * too, and there are fewer ranges.
     *
     * @throws IllegalArgumentException when it shall be less than one range
     */
    public static Bins byQuantiles(double[] reference, int ranges) {
        if (ranges < 1) {
            throw new IllegalArgumentException("there is at least 1 range, not " + ranges);
        }
        double[] sorted = Sample.sorted(reference);
        return new Bins(IntStream.range(1, ranges)
                .mapToDouble(i -> Quantile.ofSorted(sorted, (double) i / ranges))
                .distinct()
                .boxed()
                .toList());
    }

    /** How many of the values lie in each range. */
    public long[] counts(double[] values) {
        long[] counts = new long[edges.size() + 1];
        for (double value : Sample.checked(values)) {
            int place = Collections.binarySearch(edges, value + 0.0);
            counts[place < 0 ? -place - 1 : place + 1]++;
        }
        return counts;
    }
}
