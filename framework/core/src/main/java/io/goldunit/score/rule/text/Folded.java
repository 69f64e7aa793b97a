package io.goldunit.score.rule.text;

import io.goldunit.score.check.Found;
import io.goldunit.score.check.Spaces;
import java.util.Arrays;

/**
 * A text as it is compared with another one where typing does not matter, and the way back. A run of white space is one space,
 * typographic apostrophes, quotation marks and hyphens are straight, and what has no width is left out. Not thread-safe.
 */
final class Folded {

    private final String original;
    private final StringBuilder text = new StringBuilder();

    /** Where each char of the text stands in the original, and at the end where that ends. */
    private int[] places;

    private Folded(String original) {
        this.original = original;
        this.places = new int[original.length() + 1];
    }

    /**
     * Folds a text.
     *
     * @param ignoreCase whether capital letters become small ones, in any locale
     */
    static Folded of(String original, boolean ignoreCase) {
        Folded folded = new Folded(original);
        for (int i = 0; i < original.length(); ) {
            int it = original.codePointAt(i);
            folded.add(fold(it, ignoreCase), i);
            i += Character.charCount(it);
        }
        folded.place(folded.text.length(), original.length());
        return folded;
    }

    private void add(int it, int place) {
        boolean more = it != ' ' || text.length() == 0 || text.charAt(text.length() - 1) != ' ';
        if (it < 0 || !more) {
            return;
        }
        for (int i = 0; i < Character.charCount(it); i++) {
            place(text.length() + i, place);
        }
        text.appendCodePoint(it);
    }

    private void place(int index, int place) {
        if (index == places.length) {
            places = Arrays.copyOf(places, 2 * index);
        }
        places[index] = place;
    }

    /** The char that stands for it; -1 for none. */
    private static int fold(int it, boolean ignoreCase) {
        if (Spaces.isSpace(it)) {
            return ' ';
        }
        return switch (it) {
            case 0xad, 0x200b, 0x2060, 0xfeff -> -1;
            case '\u2018', '\u2019', '\u201b', '\u02bc', '`', '\u00b4', '\u2032', '\uff07' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> ignoreCase ? Character.toLowerCase(Character.toUpperCase(it)) : it;
        };
    }

    /** The text as it is compared. */
    String text() {
        return text.toString();
    }

    /** A piece of the text where it stands in the original. */
    Found found(int start, int end) {
        return new Found(original, places[start], places[end]);
    }
}
