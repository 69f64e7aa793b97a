package io.goldunit.call.limit;

/**
 * A rate of tokens. How many a call takes is known when it has ended, so until then it counts as the mean of those before it.
 * Not thread-safe.
 */
final class TokenRate {

    private final Rate rate;
    private double sum;
    private long calls;

    TokenRate(long perMinute) {
        this.rate = Rate.ofMany(perMinute);
    }

    long waitNanos(long now) {
        return rate.waitNanos(now);
    }

    /** Takes what a call is expected to need, and returns it. */
    double begin(long now) {
        double expected = calls == 0 ? 0 : sum / calls;
        rate.take(expected, now);
        return expected;
    }

    void end(double expected, long tokens, long now) {
        rate.giveBack(expected);
        rate.take((double) tokens, now);
        sum += Math.max(0.0, (double) tokens);
        calls++;
    }

    void failed(double expected) {
        rate.giveBack(expected);
    }
}
