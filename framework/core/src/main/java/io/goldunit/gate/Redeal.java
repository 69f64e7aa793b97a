package io.goldunit.gate;

import io.goldunit.score.ScorerSpec.Direction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Deals the trials of a case anew, for cases with more trials on one side than on the other: their sides cannot be swapped,
 * and the difference of their means is skewed. When nothing changed and trials are independent, any of a case's trials
 * might as well have been the run's.
 *
 * <p>Source: Pesarin and Salmaso, Permutation tests for complex data (2010), chapter 1: permutation within strata.
 */
final class Redeal implements Deal {

    private final List<Hand> hands;

    Redeal(List<CaseScores> cases) {
        this.hands = cases.stream()
                .sorted(Comparator.comparing(CaseScores::id))
                .map(Hand::of)
                .filter(Hand::isMixed)
                .toList();
    }

    @Override
    public double shortfall(SplittableRandom random) {
        double sum = 0;
        for (Hand hand : hands) {
            sum += hand.observed - hand.deal(random);
        }
        return sum;
    }

    @Override
    public double scale() {
        return hands.size();
    }

    @Override
    public int work() {
        return hands.stream().mapToInt(hand -> hand.few).sum();
    }

    /** The trials of one case; those dealt to the side with fewer of them come first. */
    private static final class Hand {

        private final double[] values;
        private final int few;
        private final int sign;
        private final double observed;
        private final double total;

        private Hand(CaseScores scores, List<Double> fewer, List<Double> more, int sign) {
            this.values = Stream.of(fewer, more)
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            this.few = fewer.size();
            this.sign = sign;
            this.observed = scores.drop();
            this.total = Arrays.stream(values).sum();
        }

        static Hand of(CaseScores scores) {
            int sign = scores.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1;
            return scores.before().size() < scores.now().size()
                    ? new Hand(scores, scores.before(), scores.now(), sign)
                    : new Hand(scores, scores.now(), scores.before(), -sign);
        }

        /** Whether it matters how the trials are dealt. */
        boolean isMixed() {
            return values[0] != values[values.length - 1];
        }

        /** The drop after another deal. */
        double deal(SplittableRandom random) {
            double sum = 0;
            for (int i = 0; i < few; i++) {
                int j = i + below(values.length - i, random);
                double value = values[j];
                values[j] = values[i];
                values[i] = value;
                sum += value;
            }
            return sign * (sum / few - (total - sum) / (values.length - few));
        }

        /** Not nextInt(bound): how that draws is not specified and may differ between JDKs. */
        private static int below(int bound, SplittableRandom random) {
            return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
        }
    }
}
