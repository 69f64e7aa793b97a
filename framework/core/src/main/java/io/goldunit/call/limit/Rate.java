package io.goldunit.call.limit;

import java.util.concurrent.TimeUnit;

/**
 * So many units a minute, evenly: what one second allows may be taken at once, the rest has to wait. What was taken too much is
 * a debt that time pays. Not thread-safe.
 */
final class Rate {

    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final double nanosPerUnit;
    private final double ahead;
    private double paidAt;

    private Rate(double nanosPerUnit, double ahead) {
        this.nanosPerUnit = nanosPerUnit;
        this.ahead = ahead;
    }

    /** Units that are taken one by one, such as requests. */
    static Rate ofSingle(long perMinute) {
        double each = MINUTE / perMinute;
        return new Rate(each, Math.max(0, SECOND - each));
    }

    /** Units of which many are taken together, such as tokens. */
    static Rate ofMany(long perMinute) {
        return new Rate(MINUTE / perMinute, SECOND);
    }

    /** How long until something may be taken; 0 when now. */
    long waitNanos(long now) {
        return (long) Math.ceil(Math.max(0, paidAt - ahead - now));
    }

    void take(double units, long now) {
        paidAt = Math.max(paidAt, (double) now) + price(units);
    }

    void giveBack(double units) {
        paidAt -= price(units);
    }

    /** Never more than a minute's worth, so that an absurd count does not stop everything. */
    private double price(double units) {
        return Math.min(Math.max(0, units) * nanosPerUnit, MINUTE);
    }
}
