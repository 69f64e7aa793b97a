package io.goldunit.score;

import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * The words of NLTK 3.8's word tokenizer, which takes the text as one sentence: punctuation and the parts of English contractions
 * are words of their own, quotation marks become those of the Penn Treebank. What counts as a word, a space or a digit is what
 * Python means by it.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NltkWords {

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final String EDGE = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
    private static final String SPACE =
            "[\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f" + "\\u205f\\u3000]";

    private static final List<Step> OPENING = List.of(
            step("[\u00ab\u201c\u2018\u201e]|`+", " $0 "),
            step("^\"", "``"),
            step("``", " $0 "),
            step("([ (\\[{<])(\"|'{2})", "$1 `` "),
            step("'", "(?iu)(')(?!re|ve|ll|m|t|s|d|n)(" + WORD + ")" + EDGE, "$1 $2"));

    private static final List<Step> PUNCTUATION = List.of(
            step("([:,])(\\P{Nd})", " $1 $2"),
            step("[:,]$", " $0 "),
            step("..", "\\.{2,}", " $0 "),
            step("[;@#$%&]", " $0 "),
            step("[?!]", " $0 "),
            step("' ", "([^'])' ", "$1 ' "),
            step("[*]", " $0 "),
            step("[\\]\\[(){}<>]", " $0 "),
            step("--", " -- "));

    private static final List<Step> CLOSING = List.of(
            step("[\u00bb\u201d\u2019]", " $0 "),
            step("''", " '' "),
            step("\"", " '' "),
            step("'", "(?=')(?<=[^' ])('[sS]|'[mM]|'[dD]|') ", " $1 "),
            step("'", "(?=['nN])(?<=[^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) ", " $1 "),
            contraction("can", "not", EDGE),
            contraction("d", "'ye", EDGE),
            contraction("gim", "me", EDGE),
            contraction("gon", "na", EDGE),
            contraction("got", "ta", EDGE),
            contraction("lem", "me", EDGE),
            contraction("more", "'n", EDGE),
            contraction("wan", "na", "(?=" + SPACE + ")"),
            step(" '", "(?iu) ('t)(is)" + EDGE, " $1 $2 "),
            step(" '", "(?iu) ('t)(was)" + EDGE, " $1 $2 "));

    private NltkWords() {}

    /** The words of a sentence, in order. */
    public static List<String> of(String text) {
        String words = run(OPENING, text);
        words = run(PUNCTUATION, withoutLastPeriod(words));
        return PythonText.split(run(CLOSING, " " + words + " "));
    }

    private static String run(List<Step> steps, String text) {
        String changed = text;
        for (Step step : steps) {
            changed = step.of(changed);
        }
        return changed;
    }

    /** Parts the last period from its word when nothing but closing marks and white space follows it. */
    private static String withoutLastPeriod(String text) {
        int period = text.lastIndexOf('.');
        if (period < 1 || text.charAt(period - 1) == '.') {
            return text;
        }
        int end = period + 1;
        while (end < text.length() && "])}>\"' \u00bb\u201d\u2019".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean last = text.chars().skip(end).allMatch(PythonText::isSpace);
        return last ? text.substring(0, period) + " . " + text.substring(period + 1, end) + " " : text;
    }

    /** What stands before the first letter is looked at last: to look at it everywhere takes most of the time. */
    private static Step contraction(String first, String rest, String end) {
        String needed = rest.startsWith("'") ? "'" : "";
        return step(needed, "(?iu)(" + first + ")(?<!" + WORD + first + ")(" + rest + ")" + end, " $1 $2 ");
    }

    private static Step step(String pattern, String replacement) {
        return step("", pattern, replacement);
    }

    /** A line ends at a line feed only, as in Python. */
    private static Step step(String needed, String pattern, String replacement) {
        return new Step(needed, Pattern.compile(pattern, Pattern.UNIX_LINES), replacement);
    }

    /**
     * One replacement.
     *
     * @param needed what is in every text that it changes: to look for that takes less time
     */
    private record Step(String needed, Pattern pattern, String replacement) {

        String of(String text) {
            return text.contains(needed) ? pattern.matcher(text).replaceAll(replacement) : text;
        }
    }
}
