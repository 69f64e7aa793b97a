package io.goldunit.score.rule.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.ToolCall;
import io.goldunit.file.Finding;
import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolCallF1Tests {

    private static Score score(ToolCallF1Scorer scorer, String expected, String... names) throws Exception {
        List<ToolCall> calls =
                Stream.of(names).map(it -> ToolFormsTests.call(it, "{}")).toList();
        return ToolFormsTests.score(scorer, expected, calls);
    }

    @Test
    void callsCountAsOftenAsTheyAreMade() throws Exception {
        assertThat(score(ToolRule.toolCallF1(), "[\"a\",\"a\",\"b\"]", "b", "a"))
                .isEqualTo(Score.of(0.8, "F1 0.800: found 2 of 3 expected calls among 2: missing a"));
        assertThat(score(ToolRule.toolCallF1(), "[\"a\"]", "a", "a", "a"))
                .isEqualTo(Score.of(
                        0.5,
                        "F1 0.500: found 1 of 1 expected call among 3: "
                                + "not expected call 2 of a with {}; not expected call 3 of a with {}"));
    }

    @Test
    void nothingExpectedAndNothingCalledIsPerfect() throws Exception {
        assertThat(score(ToolRule.toolCallF1(), "[]"))
                .isEqualTo(Score.of(1, "F1 1.000: found 0 of 0 expected calls among 0"));
        assertThat(score(ToolRule.toolCallF1(), "[]", "a"))
                .isEqualTo(
                        Score.of(0, "F1 0.000: found 0 of 0 expected calls among 1: not expected call 1 of a with {}"));
        assertThat(score(ToolRule.toolCallF1().ignoring("a"), "[]", "a")).isEqualTo(score(ToolRule.toolCallF1(), "[]"));
    }

    @Test
    void aCallThatFitsTwoExpectedOnesLeavesNoneWithout() throws Exception {
        String expected = "[{\"name\":\"a\",\"arguments\":{}},{\"name\":\"a\",\"arguments\":{\"x\":1}}]";
        List<ToolCall> calls = List.of(ToolFormsTests.call("a", "{\"x\":1}"), ToolFormsTests.call("a", "{\"y\":1}"));

        assertThat(ToolFormsTests.score(ToolRule.toolCallF1().arguments(ArgumentMatch.SUBSET), expected, calls))
                .isEqualTo(Score.of(1, "F1 1.000: found 2 of 2 expected calls among 2"));
    }

    @Test
    void itIsASimilarity() {
        assertThat(ToolRule.toolCallF1().arguments(ArgumentMatch.NAMES_ONLY).spec())
                .isEqualTo(
                        ScorerSpec.of(
                                "tool-call-f1",
                                ScorerSpec.Kind.SIMILARITY,
                                "similarity/tool-call-f1/1 0..1, higher is better, {\"arguments\":\"names-only\",\"calls\":[],\"ignore\":[]}"));
    }

    @Test
    void aCaseThatExpectsNoCallsIsFoundBeforeAndUnscored() throws Exception {
        var wrong = Cases.withChecks(new Expected(List.of(), "{\"a\":1}"));
        String problem = "the expected calls are to be a list, not {\"a\":1}";

        assertThat(ToolRule.toolCallF1().check(Cases.set(wrong)))
                .containsExactly(new Finding(
                        "cases.yaml",
                        3,
                        "refund",
                        "expected-tool-call-f1",
                        problem,
                        "Correct what the case expects, or leave scorer [tool-call-f1] out"));
        assertThat(ToolRule.toolCalls().check(Cases.set(wrong)))
                .extracting(Finding::message)
                .containsExactly(problem);
        assertThat(ToolRule.toolCallF1().score(Trial.of(wrong, ""))).isEqualTo(Score.unscored(problem));
        assertThat(ToolRule.toolCalls().score(Trial.of(wrong, ""))).isEqualTo(Score.unscored(problem));
        assertThat(ToolRule.toolCallF1().appliesTo(Cases.withChecks(Expected.NOTHING)))
                .isFalse();
        assertThat(ToolRule.toolCallF1().check(Cases.set(Cases.withChecks(Expected.NOTHING))))
                .hasSize(1);
    }
}
