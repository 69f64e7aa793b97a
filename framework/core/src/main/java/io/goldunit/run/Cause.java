package io.goldunit.run;

import io.goldunit.call.Secrets;
import io.goldunit.call.limit.GaveUpException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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
        String tried = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .flatMap(it -> GaveUpException.in(it).stream())
                .findFirst()
                .map(it -> "; " + it.getMessage())
                .orElse("");
        // A provider's error may repeat the key it was called with.
        return Secrets.ofThisMachine().redact(String.join("; caused by ", told) + tried);
    }

    /** Somebody asked this thread to stop: what comes after must still see it. */
    static void keepInterrupt(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
