package io.goldunit.call.limit;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as providers write it: {@code 20}, {@code 1.242s}, {@code 6m0s}, {@code 20ms}, {@code 20 seconds}. */
final class Delay {

    private static final Pattern PART = Pattern.compile("\\G\\s?([0-9]{1,12}(?:\\.[0-9]{1,12})?)\\s?([a-z]{0,12})");
    private static final Pattern CUE =
            Pattern.compile("(?:try again in|retry[ _-]?after|retry in|retrydelay)[\"':=\\s]{0,8}");
    private static final int READ = 10_000;
    private static final double LONGEST = TimeUnit.DAYS.toNanos(365);

    private record Unit(String start, TimeUnit size) {}

    /** The first that fits counts. */
    private static final List<Unit> UNITS = List.of(
            new Unit("ms", TimeUnit.MILLISECONDS),
            new Unit("milli", TimeUnit.MILLISECONDS),
            new Unit("s", TimeUnit.SECONDS),
            new Unit("m", TimeUnit.MINUTES),
            new Unit("h", TimeUnit.HOURS),
            new Unit("d", TimeUnit.DAYS));

    private Delay() {}

    /**
     * Reads a whole value, which without a unit is in seconds.
     *
     * @return nanoseconds, at most a year; empty when this is no time
     */
    static OptionalLong parse(String text) {
        return at(text.toLowerCase(Locale.ROOT), 0);
    }

    /** The time that a message asks to wait, such as {@code Please try again in 1.242s}; nanoseconds, at most a year. */
    static OptionalLong inWords(String message) {
        String read = message.substring(0, Math.min(READ, message.length())).toLowerCase(Locale.ROOT);
        Matcher cue = CUE.matcher(read);
        while (cue.find()) {
            OptionalLong found = at(read, cue.end());
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong at(String text, int start) {
        Matcher part = PART.matcher(text);
        double nanos = -1;
        boolean more = part.find(start);
        while (more) {
            double size = size(part.group(2), nanos < 0);
            if (size <= 0) {
                break;
            }
            nanos = Math.max(0, nanos) + Double.parseDouble(part.group(1)) * size;
            more = !part.group(2).isEmpty() && part.find();
        }
        return nanos < 0 ? OptionalLong.empty() : OptionalLong.of((long) Math.min(nanos, LONGEST));
    }

    /** Nanoseconds of a unit; 0 when there is no such unit. */
    private static double size(String unit, boolean first) {
        if (unit.isEmpty()) {
            return first ? TimeUnit.SECONDS.toNanos(1) : 0;
        }
        return UNITS.stream()
                .filter(it -> unit.startsWith(it.start))
                .findFirst()
                .map(it -> (double) it.size.toNanos(1))
                .orElse(0.0);
    }
}
