package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Intervals of proportions of statsmodels 0.13.5 and scipy 1.10.1, of means of scipy 1.10.1. */
class IntervalVectorsTests {

    @Test
    void intervalsAreTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("stat_intervals.json"), IntervalVectorsTests::check);
    }

    @Test
    void intervalsAreTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("stat_intervals.json"), IntervalVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        if (it.options().has("statistic")) {
            checkMean(it);
            return;
        }
        ProportionInterval method = it.option("method").equals("wilson_continuity")
                ? ProportionInterval.WILSON_WITH_CONTINUITY
                : ProportionInterval.valueOf(it.option("method").toUpperCase(Locale.ROOT));
        int successes = it.input("successes").asInt();
        int trials = it.input("trials").asInt();
        has(it, method.of(successes, trials, confidence(it)), 1e-10);
    }

    private static void checkMean(ReferenceCase it) {
        double[] values =
                switch (it.option("statistic")) {
                    case "mean of x" -> it.numbers("x");
                    case "mean of paired difference x-y" -> Sample.differences(it.numbers("x"), it.numbers("y"));
                    default -> throw new IllegalArgumentException(it.toString());
                };
        it.has("point", Sample.mean(values), 1e-9, 1e-10);
        if (it.option("method").equals("student_t")) {
            // The reference's quantile of t is off by up to 4.1e-9 of its size: newer scipy gives what we give.
            Interval interval = MeanInterval.studentT(values, confidence(it));
            has(it, interval, 5e-9 * (interval.high() - interval.low()) / 2);
            return;
        }
        Bootstrap bootstrap =
                Bootstrap.ofMean(values, it.options().get("n_resamples").asInt(), 1);
        Interval interval =
                switch (it.option("method")) {
                    case "percentile" -> bootstrap.percentile(confidence(it));
                    case "basic" -> bootstrap.basic(confidence(it));
                    case "BCa" -> bootstrap.bca(confidence(it));
                    default -> throw new IllegalArgumentException(it.toString());
                };
        double absolute = it.tolerance().get("absolute").asDouble();
        it.isNear("low", interval.low(), seeds(it, "low_4_seeds"), absolute);
        it.isNear("high", interval.high(), seeds(it, "high_4_seeds"), absolute);
    }

    /** The single number of the reference is the mean of these. */
    private static double[] seeds(ReferenceCase it, String name) {
        double[] seeds = ReferenceCase.numbers(it.expected().get(name));
        assertThat(seeds).hasSize(4);
        it.has(name.substring(0, name.indexOf('_')), Sample.mean(seeds), 1e-9, 1e-9);
        return seeds;
    }

    private static void has(ReferenceCase it, Interval interval, double absolute) {
        it.has("low", interval.low(), 1e-9, absolute);
        it.has("high", interval.high(), 1e-9, absolute);
    }

    private static double confidence(ReferenceCase it) {
        return it.options().get("confidence").asDouble();
    }
}
