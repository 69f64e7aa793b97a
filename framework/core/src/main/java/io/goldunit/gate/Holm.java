package io.goldunit.gate;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's correction: held to alpha, the adjusted p of a whole family call one of its unchanged measures worse with a
 * probability of at most alpha, however the measures hang together.
 *
 * <p>Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979).
 */
final class Holm {

    private Holm() {}

    /** The adjusted p in the order of the raw ones. */
    static double[] adjust(double[] p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int i = ascending[rank];
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
            adjusted[i] = largest;
        }
        return adjusted;
    }
}
