package io.goldunit.score.similarity.summary;

import io.goldunit.score.similarity.PorterStemmer;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of ROUGE.
 *
 * @param stemmed whether words of more than three letters are stemmed, for English
 * @param unicode whether letters and digits of every script count, and not those of ASCII only
 */
record RougeTokens(boolean stemmed, boolean unicode) {

    List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        int start = 0;
        int next;
        for (int i = 0; i < lower.length(); i = next) {
            int character = lower.codePointAt(i);
            next = i + Character.charCount(character);
            boolean inside = isOfToken(character);
            if (!inside || (unicode && begins(lower, start, i, character))) {
                add(tokens, lower.substring(start, i));
                start = inside ? i : next;
            }
        }
        add(tokens, lower.substring(start));
        return tokens;
    }

    private void add(List<String> tokens, String token) {
        if (!token.isEmpty()) {
            boolean stems = stemmed && token.length() > 3 && token.chars().allMatch(RougeTokens::isAscii);
            tokens.add(stems ? PorterStemmer.stem(token) : token);
        }
    }

    /** Whether the text has something to say, but no word. */
    boolean isMute(String text) {
        return !text.isBlank() && text.toLowerCase(Locale.ROOT).codePoints().noneMatch(this::isOfToken);
    }

    private boolean isOfToken(int it) {
        return isAscii(it) || (unicode && it > 127 && (Character.isLetterOrDigit(it) || isMark(it)));
    }

    private static boolean isAscii(int it) {
        return (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9');
    }

    private static boolean isMark(int it) {
        int type = Character.getType(it);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a word begins here, within a run of letters: with a letter that is a word, and after one with ASCII. */
    private static boolean begins(String text, int start, int i, int character) {
        return isWord(character) || (start < i && isAscii(character) && isWord(text.codePointAt(start)));
    }

    /** Whether a word begins at every such character: a letter of a script that puts no spaces between words. */
    private static boolean isWord(int it) {
        if (it < 0x0e00 || !Character.isLetter(it)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(it);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
