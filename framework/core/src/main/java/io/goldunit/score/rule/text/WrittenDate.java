package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date in an answer: {@code 2026-11-22}, {@code 22 November 2026}, {@code Nov 22nd, 2026}, {@code 22/11/2026},
 * {@code 22.11.2026} and their like. Months are English, years have four digits, and with points the day is first. From one date to
 * another, as in {@code 2026-11-20/2026-11-22}, are two.
 *
 * @param found where it stands
 * @param readings the date; two of them when nobody has said whether the day or the month is first
 */
record WrittenDate(Found found, List<LocalDate> readings) {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";

    /** From one date to another. */
    private static final String TO = "[/-](?:[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}"
            + "|[0-9]{1,2}(?:st|nd|rd|th)?\\.?[\\s-]{1,3}\\p{L}{3})";

    private static final Pattern DATE = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}_]|[0-9][/.-])|(?<=[0-9])\\G[/-])(?<date>"
                    + "([0-9]{4})([/.-])([0-9]{1,2})\\3([0-9]{1,2})"
                    + "|" + DAY + "\\.?(?:\\s{1,3}of)?(?:\\s{1,3}|-)" + MONTH + "(?:,?\\s{1,3}|-)([0-9]{4})"
                    + "|" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}([0-9]{4})"
                    + "|([0-9]{1,2})([/.-])([0-9]{1,2})\\13([0-9]{4})"
                    + ")(?![0-9]|(?!" + TO + ")[/.-][0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** All that there are, in their order. */
    static Stream<WrittenDate> in(String answer, DateOrder order) {
        Matcher matcher = DATE.matcher(answer);
        Stream.Builder<WrittenDate> dates = Stream.builder();
        while (matcher.find()) {
            List<LocalDate> readings = readings(matcher, order);
            if (!readings.isEmpty()) {
                dates.add(new WrittenDate(new Found(answer, matcher.start("date"), matcher.end("date")), readings));
            }
        }
        return dates.build();
    }

    /** The date that a text is, and nothing else. */
    static Optional<LocalDate> only(String text, DateOrder order) {
        Matcher matcher = DATE.matcher(text.strip());
        List<LocalDate> readings = matcher.matches() ? readings(matcher, order) : List.of();
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private static List<LocalDate> readings(Matcher it, DateOrder order) {
        if (it.group(2) != null) {
            return date(it.group(2), number(it.group(4)), it.group(5)).toList();
        }
        if (it.group(6) != null) {
            return date(it.group(8), month(it.group(7)), it.group(6)).toList();
        }
        if (it.group(9) != null) {
            return date(it.group(11), month(it.group(9)), it.group(10)).toList();
        }
        Stream<LocalDate> dayFirst = date(it.group(15), number(it.group(14)), it.group(12));
        Stream<LocalDate> monthFirst = date(it.group(15), number(it.group(12)), it.group(14));
        return switch (it.group(13).equals(".") ? DateOrder.DAY_MONTH : order) {
            case DAY_MONTH -> dayFirst.toList();
            case MONTH_DAY -> monthFirst.toList();
            case UNKNOWN -> Stream.concat(dayFirst, monthFirst).distinct().toList();
        };
    }

    /** From 1; 0 is no month. The long s is an S where letters are capitals, and only there. */
    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toUpperCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Stream<LocalDate> date(String year, int month, String day) {
        try {
            return Stream.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
