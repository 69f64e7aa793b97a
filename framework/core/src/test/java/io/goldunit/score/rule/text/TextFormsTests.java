package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Document;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of this family: in a case file, in code, on an answer that holds and on one that does not. */
class TextFormsTests {

    record Row(String name, Object argument, Scorer code, String good, String passed, String bad, String failed) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "starts-with",
                        List.of("Yes", "No"),
                        Rule.startsWith("Yes", "No"),
                        "\n No, sorry.",
                        "the answer starts with \"No\" at character 3",
                        "Sorry, No",
                        "expected one of \"Yes\", \"No\" where the answer starts, found \"Sorry, No\""),
                new Row(
                        "starts-with",
                        Map.of("texts", "ÉTÉ", "ignore-case", true),
                        Rule.startsWith("ÉTÉ").ignoringCase(),
                        "Été indien",
                        "the answer starts with \"Été\" at character 1",
                        "Ét",
                        "expected \"ÉTÉ\" where the answer starts, found \"Ét\""),
                new Row(
                        "ends-with",
                        "?",
                        Rule.endsWith("?"),
                        "😀 Anything else? \r\n",
                        "the answer ends with \"?\" at character 16",
                        "",
                        "expected \"?\" where the answer ends, found \"\""),
                new Row(
                        "ends-with",
                        Map.of("texts", List.of("BYE", "ciao"), "ignore-case", true),
                        Rule.endsWith("BYE", "ciao").ignoringCase(),
                        "Good bye",
                        "the answer ends with \"bye\" at character 6",
                        "Bye.",
                        "expected one of \"BYE\", \"ciao\" where the answer ends, found \"Bye.\""),
                new Row(
                        "word-count",
                        Map.of("at-most", 3L),
                        Rule.wordCount().atMost(3),
                        "Don't - worry!",
                        "expected at most 3, found 2 words",
                        "one two three four",
                        "expected at most 3, found 4 words"),
                new Row(
                        "word-count",
                        1L,
                        Rule.wordCount().exactly(1),
                        "Yes.",
                        "expected exactly 1, found 1 word",
                        "",
                        "expected exactly 1, found 0 words"),
                new Row(
                        "sentence-count",
                        Map.of("at-least", 2L),
                        Rule.sentenceCount().atLeast(2),
                        "Yes. No.",
                        "expected at least 2, found 2 sentences",
                        "Dr. No",
                        "expected at least 2, found 1 sentence"),
                new Row(
                        "paragraph-count",
                        Map.of("at-least", 2L, "at-most", 3L),
                        Rule.paragraphCount().between(2, 3),
                        "a\r\n \r\nb",
                        "expected 2 to 3, found 2 paragraphs",
                        "a\nb",
                        "expected 2 to 3, found 1 paragraph"),
                new Row(
                        "character-count",
                        Map.of("exactly", 2L),
                        Rule.characterCount().exactly(2),
                        "😀!",
                        "expected exactly 2, found 2 characters",
                        "e\u0301!",
                        "expected exactly 2, found 3 characters"),
                new Row(
                        "grapheme-count",
                        2L,
                        Rule.graphemeCount().exactly(2),
                        "👩‍👩‍👧!",
                        "expected exactly 2, found 2 graphemes",
                        "abc",
                        "expected exactly 2, found 3 graphemes"),
                new Row(
                        "refusal",
                        true,
                        Rule.refusal(),
                        "Sorry, but I can’t help with that.",
                        "found the refusal \"I can’t help\" at character 12",
                        "I can help.",
                        "found no refusal in \"I can help.\""),
                new Row(
                        "refusal",
                        Map.of("phrases", List.of("das geht nicht")),
                        Rule.refusal().phrases("das geht nicht"),
                        "Leider: Das\n geht nicht.",
                        "found the refusal \"Das\\n geht nicht\" at character 9",
                        "Das geht.",
                        "found no refusal in \"Das geht.\""),
                new Row(
                        "forbidden-phrases",
                        List.of("as an AI", "guarantee"),
                        Rule.forbiddenPhrases("as an AI", "guarantee"),
                        "Has an airbag, guaranteed.",
                        "found none of 2 forbidden phrases",
                        "Guarantee? As\u00a0an ai, no.",
                        "found \"As\\u00a0an ai\" at character 12, \"Guarantee\" at character 1"),
                new Row(
                        "urls",
                        "example.com",
                        Rule.urls("example.com"),
                        "See https://www.example.com/a?b, (or example.com).",
                        "found \"https://www.example.com/a?b\" at character 5 of host www.example.com, "
                                + "\"example.com\" at character 38 of host example.com",
                        "See https://example.com@evil.org/.",
                        "found \"https://example.com@evil.org/\" at character 5 of host evil.org"),
                new Row(
                        "urls",
                        List.of(),
                        Rule.urls(),
                        "None, e.g. in README.md.",
                        "found no URL",
                        "evil.org",
                        "found \"evil.org\" at character 1 of host evil.org"),
                new Row(
                        "date",
                        "2026-11-22",
                        Rule.date().equalTo(LocalDate.of(2026, 11, 22)),
                        "On Sunday, Nov 22nd, 2026.",
                        "expected 2026-11-22, found \"Nov 22nd, 2026\" at character 12",
                        "soon",
                        "expected 2026-11-22, found no date in \"soon\""),
                new Row(
                        "date",
                        Map.of("tolerance", 1L, "order", "day-month"),
                        Rule.date().dayFirst().within(1),
                        "From 1/1/2026 to 4/3/2026.",
                        "expected 2026-03-05 within 1 day, found \"4/3/2026\" at character 18",
                        "3/4/2026, 5 April 2026",
                        "expected 2026-03-05 within 1 day, found \"3/4/2026\" at character 1, "
                                + "\"5 April 2026\" at character 11"),
                new Row(
                        "cites-context",
                        true,
                        Rule.citesContext(),
                        "Within 30 days [1], see [faq].",
                        "found \"[1]\" at character 16, \"[faq]\" at character 25",
                        "Within 30 days [3].",
                        "found \"[3]\" at character 16, which is no document of the case or the answer"),
                new Row(
                        "cites-context",
                        Map.of("at-least", 2L, "every", "sentence"),
                        Rule.citesContext().atLeast(2).everySentence(),
                        "# Answer\n\nFirst. [1] Second [1, faq].",
                        "found \"[1]\" at character 18, \"[1, faq]\" at character 29",
                        "First [1][2]. Second.",
                        "the sentence \"Second.\" at character 15 has no citation"),
                new Row(
                        "quotes-context",
                        true,
                        Rule.quotesContext(),
                        "It says “returned  within\n30 days.”",
                        "found \"returned  within\\n30 days.\" at character 10",
                        "It says \"within 60 days\".",
                        "found \"within 60 days\" at character 10, which stands in no document"),
                new Row(
                        "quotes-context",
                        Map.of("at-least", 1L, "words", 2L),
                        Rule.quotesContext().ofWords(2).atLeast(1),
                        "\"Never\": \"can be ... 30 days\"",
                        "found \"can be ... 30 days\" at character 11",
                        "\"Never\"",
                        "expected at least 1 quotation, found no quotation in \"\"Never\"\""),
                new Row(
                        "quotes-context",
                        Map.of("ignore-case", true),
                        Rule.quotesContext().ignoringCase(),
                        "\"EVERYTHING can be returned.\"",
                        "found \"EVERYTHING can be returned.\" at character 2",
                        "\"Thing can\"",
                        "found \"Thing can\" at character 2, which stands in no document"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aGoodAnswerPassesAndABadOneFails(Row row) {
        RuleScorer rule = rule(row.name(), row.argument());

        assertThat(rule.score(trial(row.good()))).isEqualTo(Score.pass(row.passed()));
        assertThat(rule.score(trial(row.bad()))).isEqualTo(Score.fail(row.failed()));
        assertThat(rule.negated().score(trial(row.good())))
                .isEqualTo(Score.fail(row.passed().replace("expected ", "expected not ")));
        assertThat(rule.negated().score(trial(row.bad())))
                .isEqualTo(Score.pass(row.failed().replace("expected ", "expected not ")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFormInCodeIsTheSame(Row row) throws Exception {
        assertThat(row.code().spec()).isEqualTo(rule(row.name(), row.argument()).spec());
        assertThat(row.code().score(trial(row.good()))).isEqualTo(Score.pass(row.passed()));
        assertThat(row.code().score(trial(row.bad()))).isEqualTo(Score.fail(row.failed()));
    }

    @Test
    void everyFormIsTriedAbove() {
        assertThat(rows().map(Row::name).distinct())
                .containsExactlyElementsOf(
                        TextForms.ALL.stream().map(CheckForm::name).toList());
    }

    static RuleScorer rule(String name, Object argument) {
        CheckForm form = TextForms.ALL.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return form.scorer(form.read(new Argument(name, argument)));
    }

    /** A case that expects a date, with two documents. */
    static Trial trial(String answer) {
        return trial(
                answer,
                new Document(null, "Everything can be returned within 30 days."),
                new Document("faq", "We don't pay for shipping."));
    }

    static Trial trial(String answer, Document... context) {
        GoldenCase it = GoldenCase.of("refund", "When?", "2026-03-05");
        return Trial.of(
                new GoldenCase(
                        it.id(),
                        it.messages(),
                        it.turns(),
                        it.variables(),
                        it.expected(),
                        List.of(context),
                        it.checks(),
                        it.tags(),
                        it.source(),
                        it.notes(),
                        it.file(),
                        it.line()),
                answer);
    }
}
