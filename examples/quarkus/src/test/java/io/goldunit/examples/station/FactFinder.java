package io.goldunit.examples.station;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the models of the tests reply: the sentence of the prompt that shares the most words with the question, so that
 * nobody knows what the prompt does not say.
 */
final class FactFinder {

    private FactFinder() {}

    static String reply(String prompt, String question) {
        List<String> asked = words(question);
        return prompt.lines()
                .filter(fact -> shared(fact, asked) > 1)
                .max(Comparator.comparingLong(fact -> shared(fact, asked)))
                .orElse("I do not know.")
                .replaceFirst("^.* say: ", "");
    }

    private static long shared(String fact, List<String> asked) {
        return words(fact).stream().filter(asked::contains).count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }
}
