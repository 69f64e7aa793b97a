package io.goldunit.score.rule.text;

import io.goldunit.score.check.Spaces;

/**
 * Words, as word processors count them: what stands between white space, if a letter or digit is in it, so that
 * {@code don't} and {@code well-known} are one word each and a dash is none. Han and kana are written without spaces: each
 * of their characters is a word. Other scripts without spaces, such as Thai, have one word from space to space.
 */
final class Words {

    private static final int FIRST_KANA = 0x3040;

    private Words() {}

    static long count(String text) {
        long words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int it = text.codePointAt(i);
            if (isWordByItself(it)) {
                words++;
                counted = false;
            } else if (Spaces.isSpace(it)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(it)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    /** Whether its script has no spaces and a word in it is short. */
    static boolean isWordByItself(int it) {
        if (Character.isIdeographic(it)) {
            return true;
        }
        if (it < FIRST_KANA || !Character.isLetter(it)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(it);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Whether no word goes on at a place in a text. */
    static boolean isEdge(String text, int index) {
        return index == 0
                || index == text.length()
                || !goesOn(text.codePointBefore(index))
                || !goesOn(text.codePointAt(index));
    }

    private static boolean goesOn(int it) {
        return (Character.isLetterOrDigit(it) || it == '_' || isMark(it)) && !isWordByItself(it);
    }

    private static boolean isMark(int it) {
        int type = Character.getType(it);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
