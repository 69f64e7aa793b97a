package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Quote;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * So many paragraphs, divided by blank lines, one of which begins with a word.
 *
 * @param paragraphs their number
 * @param nth which one, from 1; blank paragraphs count here, though not in the number
 * @param word in lower case
 */
record NthParagraphFirstWord(int paragraphs, int nth, String word) implements Demand {

    private static final String PUNCTUATION = ".,?!'\"";

    static Demand read(Kwargs it) {
        int paragraphs = it.count("num_paragraphs");
        int nth = it.count("nth_paragraph");
        if (nth < 1 || nth > paragraphs) {
            throw new IllegalArgumentException(
                    "[" + it.id() + ".nth_paragraph] is to be from 1 to " + paragraphs + ", not " + nth);
        }
        return new NthParagraphFirstWord(paragraphs, nth, Python.lower(it.text("first_word")));
    }

    @Override
    public Score score(String answer) {
        String[] parts = answer.split("\n\n", -1);
        long found = Arrays.stream(parts)
                .filter(it -> !PythonText.strip(it).isEmpty())
                .count();
        String counted = "expected exactly " + told(paragraphs, word) + ", found ";
        String paragraph = nth <= found ? PythonText.strip(parts[nth - 1]) : "";
        if (paragraph.isEmpty()) {
            return Score.fail(counted + Quantity.of(found, "paragraph") + ", none at place " + nth);
        }
        String first = firstWord(paragraph);
        boolean followed = found == paragraphs && first.equals(word);
        return Score.of(followed ? 1 : 0, counted + told(found, first));
    }

    private String told(long count, String first) {
        return Quantity.of(count, "paragraph") + ", number " + nth + " beginning with " + Quote.of(first);
    }

    /** Up to its first punctuation mark. */
    private static String firstWord(String paragraph) {
        String word =
                withoutFirst('"', withoutFirst('\'', PythonText.split(paragraph).get(0)));
        int end = 0;
        while (end < word.length() && PUNCTUATION.indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return word.substring(0, end)
                .codePoints()
                .mapToObj(it -> Python.lower(Character.toString(it)))
                .collect(Collectors.joining());
    }

    private static String withoutFirst(char mark, String word) {
        int start = 0;
        while (start < word.length() && word.charAt(start) == mark) {
            start++;
        }
        return word.substring(start);
    }
}
