package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTests {

    private static List<Integer> statuses(LlmServer server, int calls) {
        return IntStream.range(0, calls).mapToObj(i -> status(server)).toList();
    }

    private static int status(LlmServer server) {
        try {
            return Clients.chat(server, Way.OPENAI).statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theNextCallsFailAndThenTheScriptGoesOnWhereItWas() {
        try (LlmServer server = LlmServer.start()
                .answeringInTurn(Reply.text("one"), Reply.text("two"))
                .failing(Fault.unavailable(), When.next(2))) {
            assertThat(statuses(server, 2)).containsExactly(503, 503);
            assertThat(Way.OPENAI.ask(server, "Hello").text()).isEqualTo("one");
            assertThat(Way.OPENAI.ask(server, "Hello").text()).isEqualTo("two");
        }
    }

    @Test
    void everyThirdCallFails() {
        try (LlmServer server = LlmServer.start().answering("Yes.").failing(Fault.serverError(), When.every(3))) {
            assertThat(statuses(server, 7)).containsExactly(200, 200, 500, 200, 200, 500, 200);
        }
    }

    @Test
    void ofSeveralFaultsTheOneSetFirstBefallsTheCall() {
        try (LlmServer server = LlmServer.start()
                .answering("Yes.")
                .failing(Fault.unavailable(), When.every(2))
                .failing(Fault.serverError(), When.next(3))) {
            assertThat(statuses(server, 4)).containsExactly(500, 503, 500, 503);
        }
    }

    @Test
    void aFaultMayBeOfTheCallsToOneModelAlone() {
        try (LlmServer server = LlmServer.start()
                .answering("Yes.")
                .failing(Fault.otherModel("another"), When.every(2).ofModel("judge"))) {
            assertThat(Stream.of("judge", "candidate", "candidate", "judge", "judge")
                            .map(model -> Clients.model(server, model)
                                    .chat(UserMessage.from("Hello"))
                                    .modelName()))
                    .containsExactly("judge", "candidate", "candidate", "another", "judge");
        }
    }

    @Test
    void aServerThatHasRecoveredFailsNoMore() {
        try (LlmServer server = LlmServer.start().answering("Yes.").failing(Fault.serverError())) {
            assertThat(statuses(server, 2)).containsExactly(500, 500);
            assertThat(statuses(server.recovered(), 1)).containsExactly(200);
        }
    }

    @Test
    void aShareIsKeptAndIsTheSameForItsSeed() {
        assertThat(share(0.3, 1)).isEqualTo(share(0.3, 1)).isNotEqualTo(share(0.3, 2));
        assertThat(share(0.3, 1).size()).isBetween(2_850, 3_150);
        assertThat(share(0, 1)).isEmpty();
        assertThat(share(1, 1)).hasSize(10_000);
    }

    private static List<Long> share(double share, long seed) {
        When when = When.share(share, seed);
        return LongStream.rangeClosed(1, 10_000).filter(when::includes).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareOutOfRangeIsRefused(double share) {
        assertThatThrownBy(() -> When.share(share, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share is from 0 to 1, not " + share);
    }

    @Test
    void noCallsAreRefused() {
        assertThatThrownBy(() -> When.next(0)).hasMessage("a fault meets 1 call or more, not 0");
        assertThatThrownBy(() -> When.every(-1)).hasMessage("a fault meets 1 call or more, not -1");
    }
}
