package io.goldunit.bench;

import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.file.Json;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Pairs of texts of a megabyte, each hard for some scorers. */
final class LongTexts {

    static final int LENGTH = 1_000_000;

    private LongTexts() {}

    /** By the name of the pair. */
    static Map<String, Trial> trials() {
        Map<String, Trial> trials = new LinkedHashMap<>();
        String words = words(1, 100_000, 12, ". ");
        trials.put("the same", trial(words, words));
        trials.put("reversed", trial(words, new StringBuilder(words).reverse().toString()));
        trials.put("few words", trial(words(2, 50, 12, ". "), words(3, 50, 12, ". ")));
        trials.put("short lines", trial(words(5, 1_000, 3, "\n"), words(6, 1_000, 3, "\n")));
        trials.put("one character", trial("a".repeat(LENGTH), "a".repeat(LENGTH - 1) + "b"));
        trials.put("points", trial(".".repeat(LENGTH), ".".repeat(LENGTH - 1) + ","));
        trials.put("ideographs", trial("你好世界。".repeat(LENGTH / 5), "世界，你好".repeat(LENGTH / 5)));
        trials.put("marks", trial("[1] \"'. ".repeat(LENGTH / 8), "{\"a\": 1}, ".repeat(LENGTH / 10)));
        trials.put("code units", trial(units(7, 0, 0x10000), units(8, 0, 0x10000)));
        trials.put("half pairs", trial(units(9, 0xd800, 0xe000), units(10, 0xd800, 0xe000)));
        trials.put("controls", trial(units(11, 0, 0x20), units(12, 0, 0x20)));
        trials.put("combining marks", trial(units(13, 0x300, 0x370), units(14, 0x300, 0x370)));
        return trials;
    }

    /** Numbers of base 26 for words, and a mark after one of so many. */
    private static String words(long seed, int vocabulary, int oneOf, String mark) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder(LENGTH + 10);
        while (words.length() < LENGTH) {
            words.append(Integer.toString(random.nextInt(vocabulary), 26));
            words.append(random.nextInt(oneOf) == 0 ? mark : " ");
        }
        return words.substring(0, LENGTH);
    }

    /** Any code units of a range, whether they are characters or not. */
    private static String units(long seed, int from, int to) {
        StringBuilder units = new StringBuilder(LENGTH);
        new Random(seed).ints(LENGTH, from, to).forEach(it -> units.append((char) it));
        return units.toString();
    }

    /** All that a scorer asks for is known: the text is also what a tool is given, and the other one is a document. */
    private static Trial trial(String answer, String expected) {
        GoldenCase goldenCase =
                GoldenCase.of("long", "?").expecting(new Expected(List.of(expected), Json.write(List.of(expected))));
        Answer known = new Answer(
                answer,
                List.of(expected),
                List.of(new ToolCall("look", answer, null)),
                List.of(new Document("document", expected)),
                FinishReason.STOP,
                new Tokens(1_000_000, 1_000_000),
                1L,
                "gpt-4o",
                "gpt-4o");
        return Trial.of(goldenCase, 1, known);
    }
}
