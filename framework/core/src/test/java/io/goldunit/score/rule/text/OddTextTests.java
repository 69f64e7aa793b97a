package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.RuleScorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a model says, these rules have something to say about it, and soon. */
class OddTextTests {

    /** Long enough to find out what takes the square of it. */
    private static final int LENGTH = 250_000;

    private static final String[] PIECES = {
        "https://",
        "good.com",
        "@",
        ".",
        "\"",
        "“",
        "[1",
        "]",
        "[faq]",
        "1/2/2026",
        "Nov ",
        " 2026",
        "I can't ",
        "help",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\u00a0",
        "\ud83d",
        "\ude00",
        "\u0301",
        "\u202e",
        "\u0000",
        "İ",
        "。",
        "%",
        "//",
        "](",
        "...",
        "«",
        "-",
        "- ",
        "1. ",
        "#",
        "你",
        "\u200d",
        "ß",
        "xn--",
        "[::1]"
    };

    private static Stream<RuleScorer> rules() {
        return Stream.concat(
                TextFormsTests.rows().map(it -> TextFormsTests.rule(it.name(), it.argument())),
                Stream.of(
                        TextFormsTests.rule("cites-context", Map.of("every", "paragraph")),
                        TextFormsTests.rule("urls", "faß.de")));
    }

    /** The first of each name: what takes time with a long text is the same for all of its options. */
    private static List<RuleScorer> oneOfEach() {
        Map<String, RuleScorer> rules = new LinkedHashMap<>();
        rules().forEach(it -> rules.putIfAbsent(it.spec().name(), it));
        return List.copyOf(rules.values());
    }

    private static void assertScored(RuleScorer rule, Trial trial) {
        Score score;
        try {
            score = rule.score(trial);
        } catch (RuntimeException e) {
            throw new AssertionError(
                    rule.spec().name() + " of " + Quote.of(trial.answer().text()), e);
        }
        assertThat(score).isInstanceOf(Score.Value.class);
    }

    @Test
    void everyRuleHasAScoreForAnyText() {
        List<Trial> trials = IntStream.range(0, 3_000)
                .mapToObj(seed -> TextFormsTests.trial(text(new Random(seed))))
                .toList();

        rules().parallel().forEach(rule -> trials.forEach(trial -> assertScored(rule, trial)));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    private static Stream<String> endless() {
        return Stream.of(
                        "a",
                        " ",
                        ".",
                        ". ",
                        "a.",
                        "\n ",
                        "“",
                        "[1]",
                        "[1-999]",
                        "1/",
                        "nov ",
                        "https://",
                        "https://a.b ",
                        "https://a@",
                        "a:b@",
                        "i can't ",
                        "\ud83d",
                        "😀\u200d",
                        "🇩🇪",
                        "1. ",
                        "faq")
                .map(it -> it.repeat(LENGTH / it.length()));
    }

    @Test
    void aLongTextOfOneThingIsScoredToo() {
        List<RuleScorer> rules = oneOfEach();

        endless()
                .parallel()
                .map(TextFormsTests::trial)
                .forEach(trial -> rules.forEach(rule -> assertScored(rule, trial)));
    }
}
