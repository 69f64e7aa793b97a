package io.goldunit.run;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells, now and then, how far a long run is. A run that ends within the first interval tells nothing. */
final class Progress {

    static final long INTERVAL_SECONDS = 10;

    private final String set;
    private final int trials;
    private final Consumer<String> console;
    private final LongSupplier nanoTime;
    private final long start;
    private long told;
    private int done;
    private int errors;

    Progress(String set, int trials, Consumer<String> console, LongSupplier nanoTime) {
        this.set = set;
        this.trials = trials;
        this.console = console;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.told = start;
    }

    void done(TrialResult trial) {
        done++;
        errors += trial.error() == null ? 0 : 1;
        tick();
    }

    /** Tells if it is time to. */
    void tick() {
        long now = nanoTime.getAsLong();
        if (now - told >= TimeUnit.SECONDS.toNanos(INTERVAL_SECONDS)) {
            told = now;
            console.accept(line(TimeUnit.NANOSECONDS.toSeconds(now - start)));
        }
    }

    private String line(long seconds) {
        String left = done == 0 ? "" : ", about " + seconds * (trials - done) / done + " s left";
        return String.format(
                Locale.ROOT, "[%s] %d of %d trials, %d errors, %d s%s", set, done, trials, errors, seconds, left);
    }
}
