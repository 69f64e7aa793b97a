package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.rule.Abbreviations;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an English text as NLTK's Punkt divides it (Kiss and Strunk 2006): at question and exclamation marks, and at
 * periods that end no abbreviation, initial or number within a sentence; a line feed divides nothing. Its model was trained on a
 * newspaper and is not ours to bring along: {@link Abbreviations} stands in for it, so a rare abbreviation may divide otherwise.
 */
final class Sentences {

    private static final String CLOSING = "\"')]}";

    private final String text;
    private final List<String> sentences = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        Sentences found = new Sentences(PythonText.stripEnd(text));
        found.divide();
        return found.sentences;
    }

    private void divide() {
        int at = afterSpace(0);
        start = at;
        while (at < text.length()) {
            int end = afterWord(at);
            int mark = lastMark(at, end);
            if (mark >= 0 && ends(at, mark)) {
                close(mark + 1);
            }
            at = afterSpace(end);
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
    }

    /** The last mark within a word at which a sentence could end: where a sign follows, or white space and another word. */
    private int lastMark(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            boolean last = i + 1 == end;
            boolean followed = last ? end < text.length() : SentenceTokens.isSign(text.charAt(i + 1));
            if (SentenceTokens.isMark(text.charAt(i)) && followed) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(int from, int mark) {
        int next = mark + 1;
        if (!PythonText.isSpace(text.charAt(next))) {
            return SentenceTokens.endsWithin(text.substring(from, next + 1));
        }
        int following = afterSpace(next);
        return SentenceTokens.endsWithin(
                text.substring(from, next) + " " + text.substring(following, afterWord(following)));
    }

    /** Closing marks and what is not white space before the next one still belong to the sentence. */
    private void close(int end) {
        int after = end;
        while (after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean closed =
                after == text.length() || PythonText.isSpace(text.charAt(after)) || text.startsWith("--", after);
        int stop = closed ? after : end;
        sentences.add(text.substring(start, stop));
        start = afterSpace(stop);
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < text.length() && PythonText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterWord(int from) {
        int at = from;
        while (at < text.length() && !PythonText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
