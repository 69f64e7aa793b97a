package io.goldunit.score.rule;

import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Spaces;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a number must be of: written right before or after it, with or without white space between.
 *
 * @param spellings of the unit, any of which will do, as they are written; none when any number will do
 */
record Unit(List<String> spellings) implements Predicate<Found> {

    static final Unit ANY = new Unit(List.of());

    private static final int MOST_SPACE = 3;

    /** What joins a unit with another one. */
    private static final String COMBINING = "/\u00b7^*";

    Unit {
        spellings = List.copyOf(spellings);
        if (spellings.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a unit is not empty");
        }
    }

    @Override
    public boolean test(Found number) {
        return spellings.isEmpty() || spellings.stream().anyMatch(it -> standsAt(number, it.strip()));
    }

    private static boolean standsAt(Found number, String spelling) {
        return number.text().contains(spelling)
                || standsBefore(number.answer(), number.start(), spelling)
                || standsAfter(number.answer(), number.end(), spelling);
    }

    private static boolean standsBefore(String answer, int number, String spelling) {
        int end = number;
        while (end > 0 && number - end < MOST_SPACE && Spaces.isSpace(answer.charAt(end - 1))) {
            end--;
        }
        int start = end - spelling.length();
        return answer.startsWith(spelling, start) && (start == 0 || !isOfWord(answer.codePointBefore(start)));
    }

    private static boolean standsAfter(String answer, int number, String spelling) {
        int start = number;
        while (start < answer.length() && start - number < MOST_SPACE && Spaces.isSpace(answer.charAt(start))) {
            start++;
        }
        return answer.startsWith(spelling, start) && ends(answer, start + spelling.length());
    }

    /** Whether a unit is over: {@code m} in neither {@code mm} nor {@code m/s}. */
    private static boolean ends(String answer, int at) {
        if (at == answer.length()) {
            return true;
        }
        int next = answer.codePointAt(at);
        boolean combines = COMBINING.indexOf(next) >= 0
                && at + 1 < answer.length()
                && isLetterOrNumber(answer.codePointAt(at + 1));
        return !isOfWord(next) && !isMark(next) && !combines;
    }

    private static boolean isOfWord(int it) {
        return isLetterOrNumber(it) || it == '_';
    }

    private static boolean isLetterOrNumber(int it) {
        int type = Character.getType(it);
        return Character.isLetterOrDigit(it) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int it) {
        return switch (Character.getType(it)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Such as {@code number of "kg"}. */
    @Override
    public String toString() {
        return spellings.isEmpty()
                ? "number"
                : "number of " + spellings.stream().map(Quote::of).collect(Collectors.joining(" or "));
    }
}
