package io.goldunit.call.limit;

import java.util.concurrent.TimeUnit;

/**
 * An episode of refusals (429): from the first one until none has come for a while. As long as it lasts, no more than twice as
 * many calls begin as lately succeeded, so that the provider is not hammered; one a second begins in any case. Not thread-safe.
 */
final class Storm {

    private static final long QUIET = TimeUnit.SECONDS.toNanos(15);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final double BEGUN_PER_REPLY = 2;
    private static final double HEAVY = 0.4;

    private boolean raging;
    private long overAt;
    private long reviewAt;
    private int replies;
    private int refusals;
    private double credit;
    private long trickle = SECOND;
    private long lastBegun;

    /** Whether refusals are so many that fewer calls at once would get as much done. */
    static boolean isHeavy(int refusals, int replies) {
        return refusals > HEAVY * (refusals + replies);
    }

    /**
     * Takes note of a refusal.
     *
     * @param advised how long the provider asks to wait, in nanoseconds; 0 when it does not say
     * @return whether to allow fewer calls at once: once an episode, and again while it stays heavy
     */
    boolean refused(long advised, int places, long now) {
        boolean begins = !isRaging(now);
        refusals++;
        overAt = Math.max(begins ? now : overAt, now + QUIET + advised);
        trickle = Math.max(SECOND, advised);
        if (begins) {
            raging = true;
            credit = places;
            review(now);
            return true;
        }
        if (now < reviewAt) {
            return false;
        }
        boolean heavy = isHeavy(refusals, replies);
        review(now);
        return heavy;
    }

    private void review(long now) {
        reviewAt = now + QUIET;
        replies = 0;
        refusals = 0;
    }

    void answered(int places) {
        replies++;
        credit = Math.min(credit + BEGUN_PER_REPLY, 2.0 * places);
    }

    /** How long until the next call may begin; 0 when now. */
    long waitNanos(long now) {
        return isRaging(now) && credit < 1 ? Math.max(0, lastBegun + trickle - now) : 0;
    }

    void begun(long now) {
        lastBegun = now;
        credit = Math.max(0, credit - 1);
    }

    private boolean isRaging(long now) {
        raging = raging && now < overAt;
        return raging;
    }
}
