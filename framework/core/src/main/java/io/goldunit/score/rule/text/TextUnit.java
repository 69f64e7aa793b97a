package io.goldunit.score.rule.text;

import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import java.util.regex.Pattern;

/** What can be counted in an answer. */
enum TextUnit {
    WORD,
    SENTENCE,
    PARAGRAPH,
    /** A code point. */
    CHARACTER,
    /**
     * What a reader takes for one character: a letter with its marks, an emoji with its parts. An extended grapheme cluster (Unicode
     * Standard Annex 29) of the Unicode that the JDK has: Indic consonants joined by a virama are one from 15.1 on.
     */
    GRAPHEME;

    private static final Pattern ONE_GRAPHEME = Pattern.compile("\\X");

    long count(String text) {
        return switch (this) {
            case WORD -> Words.count(text);
            case SENTENCE -> Sentences.of(text).size();
            case PARAGRAPH -> Paragraphs.of(text).size();
            case CHARACTER -> text.codePointCount(0, text.length());
            case GRAPHEME -> ONE_GRAPHEME.matcher(text).results().count();
        };
    }

    CheckForm form() {
        return TextCount.form(this);
    }

    @Override
    public String toString() {
        return Choice.name(this);
    }
}
