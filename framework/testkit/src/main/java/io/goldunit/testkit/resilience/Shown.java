package io.goldunit.testkit.resilience;

import java.time.Duration;

/** How values stand in messages: on one line, and no longer than can be read. */
final class Shown {

    private static final int MOST = 120;

    private Shown() {}

    static String quoted(String text) {
        return '"' + line(text) + '"';
    }

    static String line(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        int length = line.codePointCount(0, line.length());
        return length <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "... (" + length + " characters)";
    }

    static String time(Duration time) {
        return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    static String calls(int calls) {
        return calls == 1 ? "1 call" : calls + " calls";
    }
}
