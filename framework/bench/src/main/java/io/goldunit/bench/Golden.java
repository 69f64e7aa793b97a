package io.goldunit.bench;

import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.score.Scorer;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The work that everybody does: questions, answers of a sentence, three rules and two similarities. */
final class Golden {

    static final int AT_ONCE = 32;

    private Golden() {}

    static List<String> questions(int cases) {
        return IntStream.rangeClosed(1, cases)
                .mapToObj(i -> "Can I return order " + i + " when its box is open?")
                .toList();
    }

    /** What the model says: always the same for the same question. */
    static String answer(String question) {
        return question + " Yes: within 30 days, with the receipt, at any of our shops or by mail.";
    }

    static CaseSet set(Path folder, int cases) {
        List<String> questions = questions(cases);
        List<GoldenCase> all = IntStream.range(0, cases)
                .mapToObj(i -> GoldenCase.of("c" + (i + 1), questions.get(i), expected(questions.get(i), i)))
                .toList();
        return new CaseSet(new Manifest("bench", "1.0.0", null, null, null), folder.resolve("bench"), all);
    }

    /** Nine of ten are answered to the letter. */
    private static String expected(String question, int number) {
        return number % 10 == 0 ? "Yes, within 30 days with the receipt." : answer(question);
    }

    static Scorer[] scorers() {
        return new Scorer[] {
            Rule.equalsExpected(),
            Rule.regex("\\b\\d+ days\\b"),
            Rule.notContains("as an AI", "I cannot"),
            Similarity.rougeL(),
            Similarity.tokenF1()
        };
    }
}
