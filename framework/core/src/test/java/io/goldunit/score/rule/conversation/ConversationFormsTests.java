package io.goldunit.score.rule.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.goldunit.call.Calls;
import io.goldunit.candidate.Answer;
import io.goldunit.file.Finding;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationFormsTests {

    record Row(
            String name,
            Object argument,
            Scorer code,
            List<String> good,
            String passed,
            List<String> bad,
            String failed) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "every-turn",
                        Map.of("word-count", Map.of("at-most", 2L)),
                        Rule.everyTurn(Rule.wordCount().atMost(2)),
                        List.of("Hello.", "Good bye."),
                        "turn 1: expected at most 2, found 1 word; turn 2: expected at most 2, found 2 words",
                        List.of("Hello.", "Good bye my friend.", "Bye."),
                        "turn 2: expected at most 2, found 4 words"),
                new Row(
                        "any-turn",
                        Map.of("contains", "refund"),
                        Rule.anyTurn(Rule.contains("refund")),
                        List.of("Hello.", "A refund.", "Bye."),
                        "turn 2: found \"refund\" at character 3",
                        List.of("Hello."),
                        "turn 1: did not find \"refund\" in \"Hello.\""),
                new Row(
                        "turn",
                        Map.of("number", 2L, "check", Map.of("starts-with", "Yes")),
                        Rule.turn(2, Rule.startsWith("Yes")),
                        List.of("No", "Yes", "No"),
                        "turn 2: the answer starts with \"Yes\" at character 1",
                        List.of("Yes", "No"),
                        "turn 2: expected \"Yes\" where the answer starts, found \"No\""),
                new Row(
                        "turn",
                        Map.of("number", -2L, "check", Map.of("not-refusal", true)),
                        Rule.turn(-2, Rule.not(Rule.refusal())),
                        List.of("Yes", "I can't help you with that."),
                        "turn 1: found no refusal in \"Yes\"",
                        List.of("Yes", "I can't help you with that.", "Yes"),
                        "turn 2: found the refusal \"I can't help\" at character 1"),
                new Row(
                        "no-repeated-turns",
                        true,
                        Rule.noRepeatedTurns(),
                        List.of("", "Hello you.", "", "You, hello."),
                        "found no turn repeated among 4",
                        List.of("Hello you.", "No", "hello,\n YOU"),
                        "turn 3 repeats turn 1: \"hello,\\n YOU\""),
                new Row(
                        "no-repeated-turns",
                        Map.of("overlap", new BigDecimal("0.75")),
                        Rule.noRepeatedTurns().overlap(0.75),
                        List.of("a b c d", "a b x y"),
                        "found no turn repeated among 2",
                        List.of("a b c d", "d c b x"),
                        "turn 2 repeats turn 1: \"d c b x\""),
                new Row(
                        "turn-count",
                        Map.of("at-least", 2L),
                        Rule.turnCount().atLeast(2),
                        List.of("a", "b"),
                        "expected at least 2, found 2 turns",
                        List.of("a"),
                        "expected at least 2, found 1 turn"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aGoodConversationPassesAndABadOneFailsAsInCode(Row row) throws Exception {
        assertThat(row.code().score(trial(row.good()))).isEqualTo(Score.pass(row.passed()));
        assertThat(row.code().score(trial(row.bad()))).isEqualTo(Score.fail(row.failed()));
        assertThat(ofCase(row, row.good()))
                .isEqualTo(Score.pass("the check holds; " + row.name() + ": " + row.passed()));
        assertThat(ofCase(row, row.bad()))
                .isEqualTo(Score.fail("the check failed; " + row.name() + ": " + row.failed()));
        assertThat(Rule.not(row.code()).score(trial(row.good())))
                .isEqualTo(Score.fail(row.passed().replace("expected ", "expected not ")));
        assertThat(Rule.not(row.code()).score(trial(row.bad())))
                .isEqualTo(Score.pass(row.failed().replace("expected ", "expected not ")));
    }

    private static Score ofCase(Row row, List<String> replies) throws Exception {
        GoldenCase goldenCase = Cases.withCheck(row.name(), row.argument());
        assertThat(Rule.ofCase().check(Cases.set(goldenCase))).isEmpty();
        return Rule.ofCase().score(trial(goldenCase, replies));
    }

    @Test
    void aSimilarityMayStandWithinToo() throws Exception {
        GoldenCase goldenCase = Cases.withCheck(
                "turn", Map.of("number", 1L, "check", Map.of("exactMatch", Map.of("at-least", 1L, "to", "a"))));

        assertThat(Rule.ofCase().check(Cases.set(goldenCase))).isEmpty();
        assertThat(Rule.ofCase().score(trial(goldenCase, List.of("a", "b"))))
                .isEqualTo(
                        Score.pass("the check holds; turn: turn 1: 1.0000 is at least 1 (equals the expected text)"));
        assertThat(Rule.ofCase().score(trial(goldenCase, List.of("b", "a"))))
                .isEqualTo(Score.fail(
                        "the check failed; turn: turn 1: 0.0000 is below 1 (differs from the expected text)"));
    }

    @Test
    void everyFormIsTriedAbove() {
        assertThat(rows().map(Row::name).distinct())
                .containsExactlyElementsOf(ConversationForms.all(name -> Scope.ANY.form(RuleReader.NONE)).stream()
                        .map(CheckForm::name)
                        .toList());
    }

    @Test
    void theSignatureHoldsThatOfTheRuleWithin() {
        assertThat(Rule.turn(-1, Rule.contains("a")).spec().signature())
                .isEqualTo("rule/turn/1 {\"check\":\"rule/contains/1 {\\\"texts\\\":[\\\"a\\\"]}\",\"number\":-1}");
    }

    @Test
    void aRuleAboutWhatIsNotKnownStaysUnscored() throws Exception {
        Trial trial = trial(List.of("a", "b"));
        Scorer latency = Rule.latency(Duration.ofSeconds(1));
        String reason = "the candidate does not tell how long the answer took";

        assertThat(Rule.everyTurn(latency).score(trial))
                .isEqualTo(Score.unscored("turn 1: " + reason + "; turn 2: " + reason));
        assertThat(Rule.anyTurn(latency).score(trial)).isInstanceOf(Score.Unscored.class);
        assertThat(Rule.turn(1, latency).score(trial)).isEqualTo(Score.unscored("turn 1: " + reason));
    }

    @Test
    void aTurnThatIsNotThereIsUnscored() throws Exception {
        assertThat(Rule.turn(3, Rule.contains("a")).score(trial(List.of("a", "a"))))
                .isEqualTo(Score.unscored("there is no turn 3: the answer has 2 turns"));
        assertThat(Rule.turn(-2, Rule.contains("a")).score(trial(List.of("a"))))
                .isEqualTo(Score.unscored("there is no turn -2: the answer has 1 turn"));
    }

    @Test
    void ofManyTurnsSomeAreNamed() throws Exception {
        assertThat(Rule.everyTurn(Rule.contains("a"))
                        .score(trial(List.of("b", "b", "b", "b", "b", "b", "b")))
                        .reason())
                .endsWith("turn 5: did not find \"a\" in \"b\"; and 2 more");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsFound(String rule, Object argument, String message) {
        assertThat(Rule.ofCase().check(Cases.set(Cases.withCheck(rule, argument))))
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("check-argument", message));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("every-turn", "refund", "[every-turn] is to be an object, not the text \"refund\""),
                Arguments.of("every-turn", Map.of(), "[every-turn] is to have one rule with its argument, and has 0"),
                Arguments.of("any-turn", Map.of("contain", "a"), "there is no check [contain], but [contains]"),
                Arguments.of(
                        "any-turn",
                        Map.of("word-count", "a"),
                        "[any-turn.word-count] is to be a number, not the text \"a\""),
                Arguments.of(
                        "every-turn",
                        Map.of("equals", Map.of("ignore-case", true)),
                        "[every-turn] has nothing to compare with: the case lacks an expected text"),
                Arguments.of("turn", 1L, "[turn] is to be an object, not 1"),
                Arguments.of("turn", Map.of("number", 1L), "[turn] lacks check"),
                Arguments.of(
                        "turn",
                        Map.of("number", 0L, "check", Map.of("contains", "a")),
                        "turns are counted from 1, or from -1 backwards, and this is 0"),
                Arguments.of(
                        "no-repeated-turns", Map.of("overlap", 2L), "an overlap is more than 0 and at most 1, not 2"));
    }

    @Test
    void whatIsNoRuleCannotHoldOfATurn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.everyTurn(Rule.ofCase()))
                .withMessage("[checks] is no rule about one property of an answer");
    }

    private static Trial trial(List<String> replies) {
        return trial(GoldenCase.of("a", "?"), replies);
    }

    private static Trial trial(GoldenCase goldenCase, List<String> replies) {
        int last = replies.size() - 1;
        Answer answer = new Answer(
                replies.get(last), replies.subList(0, last), List.of(), List.of(), null, null, null, null, null);
        return new Trial(goldenCase, 1, answer, Calls.untaped());
    }
}
