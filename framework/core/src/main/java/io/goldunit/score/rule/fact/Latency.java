package io.goldunit.score.rule.fact;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quote;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer took at most so long.
 *
 * @param millis in milliseconds, more than 0
 */
record Latency(long millis) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "latency",
            1,
            "a number of milliseconds or a text such as 800ms, 2s or 1.5m, alone or as at-most",
            Latency::read);

    /** Milliseconds in a cell of a CSV file. */
    private static final Pattern BARE = Pattern.compile("[0-9]{1,12}");

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?(ms|s|m)");
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L);

    Latency {
        if (millis <= 0) {
            throw new IllegalArgumentException("an answer takes more than " + millis + " ms");
        }
    }

    static Condition read(Argument argument) {
        return new Latency(argument.fields("at-most")
                .get("at-most")
                .map(Latency::millis)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-most")));
    }

    private static long millis(Argument argument) {
        if (!(argument.value() instanceof String text) || BARE.matcher(text).matches()) {
            return argument.whole();
        }
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a time is such as 800ms, 2s or 1.5m, not " + Quote.of(text));
        }
        BigDecimal unit = BigDecimal.valueOf(MILLIS.getOrDefault(matcher.group(2), 1L));
        return new BigDecimal(matcher.group(1)).multiply(unit).longValue();
    }

    @Override
    public Score test(Trial trial) {
        @Nullable Long took = trial.answer().millis();
        return took == null
                ? Score.unscored("the candidate does not tell how long the answer took")
                : Score.of(took <= millis ? 1 : 0, "expected at most " + millis + " ms, found " + took + " ms");
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-most", millis);
    }
}
