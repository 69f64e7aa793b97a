package io.goldunit.testkit;

import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * How long something takes: the same time always, or drawn anew each time. Draws with the same seed come in the same order; which
 * call gets which draw follows the order of arrival. Safe for use by several threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Latency {

    private final Supplier<Duration> draws;

    private Latency(Supplier<Duration> draws) {
        this.draws = draws;
    }

    /**
     * Always the same.
     *
     * @param time not negative
     */
    public static Latency of(Duration time) {
        requireTime(time);
        return new Latency(() -> time);
    }

    /**
     * Anything between two times, all as likely.
     *
     * @param least not negative
     * @param most not less than {@code least}
     */
    public static Latency uniform(Duration least, Duration most, long seed) {
        requireTime(least);
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "a latency is at most " + most + ", which is less than its least, " + least);
        }
        Random random = new Random(seed);
        double range = most.minus(least).toNanos();
        return new Latency(() -> least.plusNanos((long) (random.nextDouble() * range)));
    }

    /**
     * Mostly near the median, sometimes several times as long, as the latency of real models: the logarithm is normally
     * distributed.
     *
     * @param median half of the draws are longer; not negative
     * @param sigma the standard deviation of the natural logarithm, from 0; at 0.5 one draw in 20 is longer than 2.3 times the
     *     median
     */
    public static Latency logNormal(Duration median, double sigma, long seed) {
        requireTime(median);
        if (!(sigma >= 0 && sigma <= 10)) {
            throw new IllegalArgumentException("the sigma of a latency is from 0 to 10, not " + sigma);
        }
        Random random = new Random(seed);
        return new Latency(() -> Duration.ofNanos((long) (median.toNanos() * Math.exp(sigma * random.nextGaussian()))));
    }

    /** The next draw. */
    public Duration next() {
        return draws.get();
    }

    private static void requireTime(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a latency is not negative, as " + time + " is");
        }
    }
}
