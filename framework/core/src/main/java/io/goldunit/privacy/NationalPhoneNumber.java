package io.goldunit.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phone number as it is written within a country: in North America ({@code (212) 555-2368}), or in groups with a leading
 * zero ({@code 020 7946 0958}, {@code 01 42 68 53 00}, {@code 030/901820}). Digits in one piece are never taken for one.
 */
final class NationalPhoneNumber implements Recogniser {

    private static final Pattern NORTH_AMERICAN = Pattern.compile("(?=[0-9(])" + PhoneForm.BEFORE
            + "(?:1[ .-])?(\\([0-9]{3}\\) ?[0-9]{3}[.-][0-9]{4}|[0-9]{3}([.-])[0-9]{3}\\2[0-9]{4})"
            + PhoneForm.AFTER);

    /** Five pairs as in France; otherwise a code of its own area and one to four groups. */
    private static final Pattern LEADING_ZERO = Pattern.compile("(?=[0(])" + PhoneForm.BEFORE
            + "(?:0[1-9]([ .-])[0-9]{2}(?:\\1[0-9]{2}){3}"
            + "|(?:\\(0[1-9][0-9]{1,3}\\)(?: ?/ ?|[ -])?|0[1-9][0-9]{1,3}(?: ?/ ?|[ -]))[0-9]{2,8}(?:[ -][0-9]{2,8}){0,3})"
            + PhoneForm.AFTER);

    /** A file number such as 012-2023-00045. */
    private static final Pattern YEAR = Pattern.compile(".*[-/](?:19|20)[0-9]{2}(?:-.*)?");

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 12;

    @Override
    public String kind() {
        return PhoneForm.KIND;
    }

    @Override
    public List<Span> find(String text) {
        List<Span> american = Places.find(
                NORTH_AMERICAN,
                text,
                number -> PhoneForm.isNorthAmerican(Places.digits(number.group(1))) && isNothingElse(number, text));
        List<Span> others = Places.find(
                LEADING_ZERO, text, number -> hasLeadingZero(number.group()) && isNothingElse(number, text));
        return Stream.concat(american.stream(), others.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static boolean hasLeadingZero(String number) {
        String digits = Places.digits(number);
        return digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS
                && !PhoneForm.isTollFree(digits.substring(1))
                && !YEAR.matcher(number).matches();
    }

    private static boolean isNothingElse(MatchResult number, String text) {
        return !OtherNumber.announcedBefore(number.start(), text);
    }
}
