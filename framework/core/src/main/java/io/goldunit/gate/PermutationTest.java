package io.goldunit.gate;

import io.goldunit.file.Fingerprint;
import io.goldunit.statistic.SignFlips;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The permutation test of a drop of the mean over cases, one-sided. Exact when all cases have as many trials on both sides
 * and few differ; else by draws from a stream that depends on set, scorer and slice alone, so that neither the machine nor
 * the other scorers move a p.
 *
 * <p>Drawing stops early once enough draws have reached the observed drop. The p is then still valid: its probability of
 * lying at or below any level is at most that level.
 *
 * <p>Source: Phipson and Smyth, Permutation p-values should never be zero (2010), for (count + 1) / (draws + 1); Besag and
 * Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991), for stopping.
 */
final class PermutationTest {

    /** A p is right to about 3 % of its size. */
    private static final int ENOUGH = 1_000;

    private static final int MOST_DRAWS = 200_000;
    private static final int FEWEST_DRAWS = 20_000;
    private static final int MOST_WORK = 100_000_000;

    private PermutationTest() {}

    /** The p when sides of as many trials are swapped, and the trials of the others dealt anew. */
    static double p(Sample sample) {
        SignFlip swapped = new SignFlip(sample.cases().stream()
                .filter(CaseScores::hasEqualTrials)
                .mapToDouble(CaseScores::drop)
                .toArray());
        Redeal redealt = new Redeal(
                sample.cases().stream().filter(it -> !it.hasEqualTrials()).toList());
        if (redealt.work() == 0 && swapped.isCountable()) {
            return swapped.exactP();
        }
        return drawnP(List.of(swapped, redealt), seed(sample));
    }

    /** The p when whole sides are swapped, however many trials they have. */
    static double swappedP(Sample sample) {
        SignFlip swapped = new SignFlip(sample.drops());
        return swapped.isCountable() ? swapped.exactP() : drawnP(List.of(swapped), seed(sample));
    }

    /** The p by draws. */
    static double drawnP(List<Deal> deals, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double slack = SignFlips.SLACK * deals.stream().mapToDouble(Deal::scale).sum();
        int draws = 0;
        int count = 0;
        for (int most = draws(deals); draws < most && count < ENOUGH; draws++) {
            double shortfall = 0;
            for (Deal deal : deals) {
                shortfall += deal.shortfall(random);
            }
            count += shortfall <= slack ? 1 : 0;
        }
        return (count + 1.0) / (draws + 1.0);
    }

    private static int draws(List<Deal> deals) {
        int work = Math.max(1, deals.stream().mapToInt(Deal::work).sum());
        return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, MOST_WORK / work));
    }

    private static long seed(Sample sample) {
        String stream = Fingerprint.of(List.of(sample.set(), sample.scorer(), sample.slice()));
        return Long.parseUnsignedLong(stream.substring(0, 16), 16);
    }
}
