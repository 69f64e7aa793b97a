package io.goldunit.run;

import java.util.LinkedHashSet;
import java.util.Set;

/** What went wrong, told in words: every throwable of the chain, each once. */
final class Cause {

    private Cause() {}

    static String of(Throwable thrown) {
        Set<String> told = new LinkedHashSet<>();
        for (Throwable it = thrown; it != null && told.size() < 10; it = it.getCause()) {
            String message = it.getMessage();
            String name = it.getClass().getSimpleName();
            if (told.stream().noneMatch(earlier -> message != null && earlier.contains(message))) {
                told.add(message == null ? name : name + ": " + message);
            }
        }
        return String.join("; caused by ", told);
    }

    /** Somebody asked this thread to stop: what comes after must still see it. */
    static void keepInterrupt(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
