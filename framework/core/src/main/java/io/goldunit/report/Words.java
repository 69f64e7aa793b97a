package io.goldunit.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words, runs of blanks and single signs, whole code points all of them; put together again they are the
 * text. Scripts that write without blanks are cut after each character.
 */
final class Words {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final List<String> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        return new Words(text).cut();
    }

    /** The lines of a text, each with its line end. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private List<String> cut() {
        for (int start = 0, end; start < text.length(); start = end) {
            end = end(start);
            words.add(text.substring(start, end));
        }
        return words;
    }

    private int end(int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isBlank(first)) {
            while (at < text.length() && isBlank(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }
        while (at < text.length() && goesOn(first, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether the word or sign that begins with a code point includes the one at an index. */
    private boolean goesOn(int first, int at) {
        int it = text.codePointAt(at);
        if (isMark(it) || text.codePointBefore(at) == 0x200D) {
            return true;
        }
        return isWord(first) && (isWord(it) || joins(at));
    }

    /** A sign between two letters or digits belongs to the word: 1,000.50 and don't are one. */
    private boolean joins(int at) {
        char it = text.charAt(at);
        boolean joiner = it == '.' || it == ',' || it == '\'' || it == '\u2019';
        return joiner && at + 1 < text.length() && isWord(text.codePointBefore(at)) && isWord(text.codePointAt(at + 1));
    }

    private static boolean isBlank(int it) {
        return Character.isWhitespace(it) || Character.isSpaceChar(it);
    }

    private static boolean isWord(int it) {
        return it == '_' || (Character.isLetterOrDigit(it) && !WITHOUT_BLANKS.contains(UnicodeScript.of(it)));
    }

    private static boolean isMark(int it) {
        int type = Character.getType(it);
        return it == 0x200D
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.MODIFIER_SYMBOL && it > 0xFFFF);
    }
}
