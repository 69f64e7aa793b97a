package io.goldunit.score.rule.fact;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Quote;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as case files give it. */
final class Millis {

    /** What is taken for one. */
    static final String TAKES = "a number of milliseconds or a text such as 800ms, 2s or 1.5m";

    /** Milliseconds in a cell of a CSV file. */
    private static final Pattern BARE = Pattern.compile("[0-9]{1,12}");

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?(ms|s|m)");
    private static final Map<String, Long> UNITS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L);

    private Millis() {}

    static long read(Argument argument) {
        if (!(argument.value() instanceof String text) || BARE.matcher(text).matches()) {
            return argument.whole();
        }
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a time is such as 800ms, 2s or 1.5m, not " + Quote.of(text));
        }
        BigDecimal unit = BigDecimal.valueOf(UNITS.getOrDefault(matcher.group(2), 1L));
        return new BigDecimal(matcher.group(1)).multiply(unit).longValue();
    }
}
