package io.goldunit.score.similarity.translation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Whether the scores of two systems on one corpus differ by more than chance, as sacrebleu 2.6.0 asks with {@code --paired-bs} and
 * {@code --paired-ar}. Two-sided. An equal seed gives equal numbers and draws the same segments for every measure. Immutable.
 *
 * <p>Unlike sacrebleu, a drawn difference that only equals the observed one counts as well: two equal systems have a p of 1, not of
 * almost 0.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PairedSystems {

    /** Differences this close, relative to the scores, are equal. */
    private static final double SLACK = 1e-12;

    private final int size;
    private final ToDoubleFunction<int[]> score;
    private final int[] baseline;
    private final int[] system;

    private PairedSystems(int size, ToDoubleFunction<int[]> score) {
        this.size = size;
        this.score = score;
        this.baseline = IntStream.range(0, size).toArray();
        this.system = ofSystem(baseline);
    }

    static <T> PairedSystems of(List<Segment> baseline, List<Segment> system, Counting<T> counting) {
        if (baseline.isEmpty() || !expected(baseline).equals(expected(system))) {
            throw new IllegalArgumentException(
                    "both systems answer the same segments, at least one: with the same expected"
                            + " texts in the same order");
        }
        List<T> counted = Stream.concat(baseline.stream(), system.stream())
                .map(counting.ofSegment())
                .toList();
        return new PairedSystems(baseline.size(), picked -> counting.score(counted, picked));
    }

    private static List<List<String>> expected(List<Segment> segments) {
        return segments.stream().map(Segment::expected).toList();
    }

    /**
     * Draws corpora from the segments, with replacement, and compares the difference of the two scores with its mean.
     *
     * <p>Source: Koehn, Statistical significance tests for machine translation evaluation, EMNLP 2004; centred as by Riezler and
     * Maxwell, On some pitfalls in automatic evaluation and significance testing for MT, ACL 2005.
     *
     * @param resamples corpora to draw, at least 1; sacrebleu draws 1,000
     * @param seed of the random numbers
     */
    public BootstrapResult bootstrap(int resamples, long seed) {
        checkDraws(resamples);
        SplittableRandom random = new SplittableRandom(seed);
        double[] ofBaseline = new double[resamples];
        double[] ofSystem = new double[resamples];
        double[] differences = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            int[] picked = random.ints(size, 0, size).toArray();
            ofBaseline[i] = score.applyAsDouble(picked);
            ofSystem[i] = score.applyAsDouble(ofSystem(picked));
            differences[i] = Math.abs(ofSystem[i] - ofBaseline[i]);
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double[] centred = Arrays.stream(differences).map(it -> it - mean).toArray();
        return new BootstrapResult(
                Resampled.of(score.applyAsDouble(baseline), ofBaseline),
                Resampled.of(score.applyAsDouble(system), ofSystem),
                p(centred));
    }

    /**
     * Swaps the two answers of segments at random: if the systems are alike it does not matter which gave which.
     *
     * <p>Source: Riezler and Maxwell, as above; Noreen, Computer-intensive methods for testing hypotheses (1989).
     *
     * @param draws ways of swapping to draw, at least 1; sacrebleu draws 10,000
     * @param seed of the random numbers
     */
    public RandomizationResult randomization(int draws, long seed) {
        checkDraws(draws);
        SplittableRandom random = new SplittableRandom(seed);
        double[] differences = new double[draws];
        for (int i = 0; i < draws; i++) {
            int[] one = IntStream.range(0, size)
                    .map(place -> random.nextBoolean() ? place : place + size)
                    .toArray();
            int[] other = Arrays.stream(one)
                    .map(place -> place < size ? place + size : place - size)
                    .toArray();
            differences[i] = Math.abs(score.applyAsDouble(one) - score.applyAsDouble(other));
        }
        return new RandomizationResult(score.applyAsDouble(baseline), score.applyAsDouble(system), p(differences));
    }

    private double p(double[] differences) {
        double first = score.applyAsDouble(baseline);
        double second = score.applyAsDouble(system);
        double observed = Math.abs(second - first) - SLACK * Math.max(first, second);
        long reaching = Arrays.stream(differences).filter(it -> it >= observed).count();
        return (reaching + 1.0) / (differences.length + 1.0);
    }

    private int[] ofSystem(int[] segments) {
        return Arrays.stream(segments).map(place -> place + size).toArray();
    }

    private static void checkDraws(int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("there is at least 1 draw, not " + draws);
        }
    }
}
