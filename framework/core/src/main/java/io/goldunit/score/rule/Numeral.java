package io.goldunit.score.rule;

import io.goldunit.score.check.Found;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Numbers as people and models write them: {@code -1,234.50}, {@code $70,000}, {@code .5}, {@code 6.02e23}. */
final class Numeral {

    /** Beyond it, comparing would cost more than any answer is worth. */
    private static final int MAX_LENGTH = 1_000;

    private Numeral() {}

    /** The last number in a part of an answer, written in English. */
    static Optional<Found> last(Found part) {
        return last(part, Separators.ENGLISH, it -> true);
    }

    /** The last number of that kind in a part of an answer. */
    static Optional<Found> last(Found part, Separators separators, Predicate<Found> kind) {
        Matcher matcher = separators.number().matcher(part.answer()).region(part.start(), part.end());
        Found last = null;
        while (matcher.find()) {
            Found found = new Found(part.answer(), matcher.start(), matcher.end());
            last = kind.test(found) ? found : last;
        }
        return Optional.ofNullable(last);
    }

    /** As {@link #read(String, Separators)}, of a number written in English. */
    static Optional<BigDecimal> read(String text) {
        return read(text, Separators.ENGLISH);
    }

    /** The value of a text that is one number and nothing else; empty when it is not, or too long to be compared. */
    static Optional<BigDecimal> read(String text, Separators separators) {
        String digits = text.strip();
        if (digits.length() > MAX_LENGTH || !separators.number().matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(separators.plain(digits));
            return VastNumber.is(value) ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
