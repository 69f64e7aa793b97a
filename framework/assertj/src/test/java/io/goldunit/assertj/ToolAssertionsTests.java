package io.goldunit.assertj;

import static io.goldunit.assertj.Answers.assertFails;
import static io.goldunit.assertj.GoldUnitAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import org.junit.jupiter.api.Test;

class ToolAssertionsTests {

    private static final Answer ANSWER = Answers.calling(
            new ToolCall("search", "{\"query\":\"refund\",\"limit\":5}", "[]"),
            new ToolCall("search", "{\"query\":\"return\"}", "[]"),
            new ToolCall("now", "", null));
    private static final String CALLS = "it called \"search\", \"search\", \"now\"";

    @Test
    void assertionsOnToolsThatHoldAreChained() {
        assertThat(ANSWER)
                .called("search")
                .called("now", "search")
                .calledWith("search", "{\"limit\":5.0}")
                .calledWith("search", "{\"query\":\"return\"}")
                .calledWith("now", "{}")
                .calledOnly("now", "search")
                .calledExactly("search", "search", "now")
                .didNotCall("delete", "pay");
        assertThat(Answer.of("Hi.")).calledNoTool().calledExactly().calledOnly().didNotCall("search");
    }

    @Test
    void aToolThatWasNotCalledFailsWithThoseThatWere() {
        assertFails(
                () -> assertThat(ANSWER).called("now", "pay"),
                "Done.",
                "call \"now\", \"pay\"",
                "did not call pay; called search, search, now");
        assertFails(
                () -> assertThat(Answer.of("Hi.")).called("pay"),
                "Hi.",
                "call \"pay\"",
                "did not call pay; called no tool");
    }

    @Test
    void otherArgumentsFailCallByCall() {
        assertFails(
                () -> assertThat(ANSWER).calledWith("search", "{\"query\":\"refund\",\"limit\":3}"),
                "Done.",
                "call \"search\" with \"{\"query\":\"refund\",\"limit\":3}\"",
                "call 1 of search: at /limit: expected 3, found 5; "
                        + "call 2 of search: at /query: expected \"refund\", found \"return\"; at /limit: missing, expected 3");
        assertFails(
                () -> assertThat(ANSWER).calledWith("pay", "{}"),
                "Done.",
                "call \"pay\" with \"{}\"",
                "did not call pay; called search, search, now");
    }

    @Test
    void argumentsThatAreNoJsonFail() {
        assertFails(
                () -> assertThat(Answers.calling(new ToolCall("pay", "{} {}", null)))
                        .calledWith("pay", "{\"a\":1}"),
                "Done.",
                "call \"pay\" with \"{\"a\":1}\"",
                "call 1 of pay: its arguments are not JSON: more follows after the value at line 1, column 4, in \"{} {}\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).calledWith("search", "{} {}"))
                .withMessage("the given JSON cannot be read: more follows after the value at line 1, column 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ANSWER).calledWith("search", "[1]"))
                .withMessage("the arguments of a call are to be an object");
    }

    @Test
    void aToolTooManyFails() {
        assertFails(() -> assertThat(ANSWER).calledOnly("search"), "Done.", "call only \"search\"", CALLS);
        assertFails(
                () -> assertThat(ANSWER).calledExactly("search", "now", "search"),
                "Done.",
                "call exactly and in this order \"search\", \"now\", \"search\"",
                "found 1 of 3 expected calls among 3 (exact): expected now, found call 2 of search with {\"query\":\"return\"}; "
                        + "expected search, found call 3 of now with {}");
        assertFails(
                () -> assertThat(ANSWER).didNotCall("pay", "now"),
                "Done.",
                "not call \"pay\", \"now\"",
                "found call 3 of now");
        assertFails(
                () -> assertThat(ANSWER).calledNoTool(),
                "Done.",
                "call no tool",
                "found 0 of 0 expected calls among 3 (exact): not expected call 1 of search with {\"query\":\"refund\",\"limit\":5}; "
                        + "not expected call 2 of search with {\"query\":\"return\"}; not expected call 3 of now with {}");
    }
}
