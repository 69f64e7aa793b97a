package io.goldunit.gate;

import io.goldunit.run.Run;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often the gate says something about pairs of simulated runs. A build compares an eighth of the pairs that a test names,
 * 250 at least, and all of them with {@code -Dgoldunit.simulation=full}.
 *
 * @param count of pairs that got the verdict
 * @param pairs that were compared
 */
record Simulation(int count, int pairs) {

    /** A baseline and a run. */
    record Sides(Run baseline, Run run) {}

    private static final boolean FULL = "full".equals(System.getProperty("goldunit.simulation"));

    private static final int FEWEST = 250;

    /** Compares so many pairs, each from a stream of its own. */
    static Simulation of(int most, Verdict verdict, Function<Random, Sides> draw) {
        int pairs = FULL ? most : Math.min(most, Math.max(FEWEST, most / 8));
        int count = (int) IntStream.range(0, pairs)
                .parallel()
                .filter(seed -> {
                    Sides sides = draw.apply(new Random(20_261_102L + 7_919L * seed));
                    return Gate.compare(sides.baseline(), sides.run(), Policy.DEFAULT)
                                    .verdict()
                            == verdict;
                })
                .count();
        return new Simulation(count, pairs);
    }

    double rate() {
        return (double) count / pairs;
    }

    /**
     * Whether the true rate lies below this one: at this one, so few would be a surprise of 1 %. An eighth of the pairs are too few
     * to prove it; they may at least not speak against it.
     */
    boolean isBelow(double rate) {
        return FULL ? isProvedBelow(rate) : isNotAbove(rate);
    }

    private boolean isProvedBelow(double rate) {
        return BinomialDistribution.of(pairs, rate).cumulativeProbability(count) < 0.01;
    }

    /** Whether the true rate may be this one or lower: at this one, so many would be no surprise of 1 %. */
    boolean isNotAbove(double rate) {
        return BinomialDistribution.of(pairs, rate).survivalProbability(count - 1) > 0.01;
    }

    /** Whether the true rate may be this one: at this one, so few or so many would be no surprise of 0.1 %. */
    boolean isAround(double rate) {
        return Math.abs(count - pairs * rate) <= 3.3 * Math.sqrt(pairs * rate * (1 - rate));
    }

    /** Whether this is what was measured before: a change of the generator of a few counts is none. */
    boolean isAsMeasured(double percent) {
        double expected = pairs * percent / 100;
        return Math.abs(count - expected) <= 3 * Math.sqrt(expected) + 1;
    }

    @Override
    public String toString() {
        return count + " of " + pairs + " (" + Wording.percent(rate()) + ")";
    }
}
