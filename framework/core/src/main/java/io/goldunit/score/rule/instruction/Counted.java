package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Quote;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * So many of a thing are in the answer.
 *
 * @param text which is counted, quoted and with a space behind it; empty when something else is counted
 * @param noun what is counted, in the singular
 * @param wanted how many there are to be
 * @param counter counts them
 */
record Counted(String text, String noun, HowMany wanted, ToIntFunction<String> counter) implements Demand {

    private Counted(String noun, HowMany wanted, ToIntFunction<String> counter) {
        this("", noun, wanted, counter);
    }

    private static Counted times(String text, HowMany wanted, ToIntFunction<String> counter) {
        return new Counted(Quote.of(text) + " ", "time", wanted, counter);
    }

    static Demand words(Kwargs it) {
        return new Counted("word", it.limit("relation", "num_words"), Count::words);
    }

    static Demand sentences(Kwargs it) {
        return new Counted("sentence", it.limit("relation", "num_sentences"), answer -> Sentences.of(answer)
                .size());
    }

    static Demand capitalWords(Kwargs it) {
        return new Counted("capital word", it.limit("capital_relation", "capital_frequency"), Count::capitalWords);
    }

    static Demand keyword(Kwargs it) {
        Keyword keyword = Keyword.anywhere(PythonText.strip(it.text("keyword")));
        return times(keyword.text(), it.limit("relation", "frequency"), keyword::count);
    }

    /** Any one character is counted, where the official checker puts a random letter in the place of a sign. */
    static Demand letter(Kwargs it) {
        String letter = Python.lower(PythonText.strip(it.text("letter")));
        if (letter.codePointCount(0, letter.length()) != 1) {
            throw new IllegalArgumentException(
                    "[" + it.id() + ".letter] is to be one character, not " + Quote.of(it.text("letter")));
        }
        int wanted = letter.codePointAt(0);
        return times(letter, it.limit("let_relation", "let_frequency"), answer -> Count.character(wanted, answer));
    }

    static Demand placeholders(Kwargs it) {
        return new Counted("placeholder", HowMany.atLeast(it.count("num_placeholders")), Count::placeholders);
    }

    static Demand highlights(Kwargs it) {
        return new Counted("highlighted section", HowMany.atLeast(it.count("num_highlights")), Highlights::count);
    }

    static Demand sections(Kwargs it) {
        String splitter = PythonText.strip(it.text("section_spliter"));
        String space = Python.SPACE + "?";
        Pattern heading = Python.pattern(space + splitter + space + "\\p{Nd}+" + space, 0);
        return new Counted(
                "section", HowMany.atLeast(it.count("num_sections")), answer -> Count.matches(heading, answer));
    }

    static Demand bullets(Kwargs it) {
        return new Counted("bullet", HowMany.exactly(it.count("num_bullets")), Bullets::count);
    }

    @Override
    public Score score(String answer) {
        int found = counter.applyAsInt(answer);
        String reason = "expected " + wanted + ", found " + text + Quantity.of(found, noun);
        return Score.of(wanted.allows().test(found) ? 1 : 0, reason);
    }
}
