package io.goldunit.call;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request that is another on tape.
 *
 * @param path where it stands, such as {@code messages[0].text}
 * @param taped the value on tape, or null when there is none
 * @param now the value of the call that is not on tape, or null when there is none
 */
record Difference(
        String path, @Nullable String taped, @Nullable String now) {

    private static final int SHOWN = 120;
    private static final int BEFORE = 30;

    /** From 0 for equal to 1 for nothing in common, where they begin to differ. */
    double distance() {
        return taped == null || now == null
                ? 1
                : 1 - new JaroWinklerSimilarity().apply(excerpt(taped, start()), excerpt(now, start()));
    }

    @Override
    public String toString() {
        return "  nearest    " + path + place() + " was " + value(taped) + " on tape, is " + value(now) + " now";
    }

    private String place() {
        return start() == 0 ? "" : ", from character " + (start() + 1) + " on,";
    }

    private String value(@Nullable String text) {
        return text == null ? "not there" : "\"" + (start() == 0 ? "" : "...") + excerpt(text, start()) + "\"";
    }

    /** The code point from which on they are shown: a bit before the first difference, where they are long. */
    private int start() {
        return taped == null || now == null || (fits(taped) && fits(now)) ? 0 : Math.max(0, equal() - BEFORE);
    }

    /** How many code points they have in common from the beginning. */
    private int equal() {
        if (taped == null || now == null) {
            return 0;
        }
        int[] here = taped.codePoints().toArray();
        int[] there = now.codePoints().toArray();
        int at = 0;
        while (at < here.length && at < there.length && here[at] == there[at]) {
            at++;
        }
        return at;
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN;
    }

    private static String excerpt(String text, int from) {
        String rest = text.substring(text.offsetByCodePoints(0, from));
        return fits(rest) ? rest : rest.substring(0, rest.offsetByCodePoints(0, SHOWN)) + "...";
    }
}
