package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FaultsTests {

    private static final String TEXT = "Yes, seven is a prime number, and so is eleven.";

    private final LlmServer server = LlmServer.start().answering(TEXT);

    @AfterEach
    void close() {
        server.close();
    }

    private ThrowingCallable asking(Way way) {
        return () -> way.ask(server, "Hello");
    }

    private String body(Way way) throws Exception {
        return Clients.chat(server, way).body();
    }

    private static String error(Way way, String type, String anthropicType, String message) {
        return switch (way.protocol()) {
            case OPENAI ->
                "{\"error\":{\"message\":\"%s\",\"type\":\"%s\",\"param\":null,\"code\":null}}"
                        .formatted(message, type);
            case ANTHROPIC ->
                "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":\"%s\"}}".formatted(anthropicType, message);
            case OLLAMA -> "{\"error\":\"%s\"}".formatted(message);
        };
    }

    @ParameterizedTest
    @EnumSource
    void rateLimitedSaysWhenToCallAgain(Way way) throws Exception {
        server.failing(Fault.rateLimited(Duration.ofMillis(1200)));

        assertThat(Clients.chat(server, way).headers().firstValue("Retry-After"))
                .contains("2");
        assertThatThrownBy(asking(way))
                .isInstanceOf(RateLimitException.class)
                .hasMessage(error(way, "invalid_request_error", "rate_limit_error", "rate limited"));
    }

    @ParameterizedTest
    @EnumSource
    void aServerErrorIs500(Way way) throws Exception {
        server.failing(Fault.serverError());

        assertThat(Clients.chat(server, way).statusCode()).isEqualTo(500);
        assertThatThrownBy(asking(way))
                .isInstanceOf(InternalServerException.class)
                .hasMessage(error(way, "server_error", "api_error", "server error"));
    }

    @ParameterizedTest
    @EnumSource
    void unavailableIs503(Way way) throws Exception {
        server.failing(Fault.unavailable());

        assertThat(Clients.chat(server, way).statusCode()).isEqualTo(503);
        assertThatThrownBy(asking(way))
                .isInstanceOf(InternalServerException.class)
                .hasMessage(error(way, "server_error", "api_error", "unavailable"));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstByteComesLate(Way way) {
        server.failing(Fault.slowFirstByte(Duration.ofMillis(60)));
        long start = System.nanoTime();

        assertThat(way.ask(server, "Hello").text()).isEqualTo(TEXT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatHangsLetsGoWhenItCloses(Way way) throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        server.failing(Fault.slowFirstByte(Duration.ofHours(1))).answering(call -> {
            called.countDown();
            return Reply.text(TEXT);
        });
        CompletableFuture<Way.Got> answer = CompletableFuture.supplyAsync(() -> way.ask(server, "Hello"));
        called.await();
        server.close();

        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theBodyTrickles(Way way) {
        server.failing(Fault.slowStream(Duration.ofMillis(15)));
        long start = System.nanoTime();

        assertThat(way.ask(server, "Hello").text()).isEqualTo(TEXT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(90));
    }

    @ParameterizedTest
    @EnumSource
    void theConnectionIsResetInTheBody(Way way) {
        server.failing(Fault.connectionReset());

        assertThatThrownBy(asking(way)).hasRootCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void truncatedJsonEndsInTheMiddle(Way way) throws Exception {
        String whole = body(way);
        server.failing(Fault.truncatedJson());

        assertThat(whole).startsWith(body(way));
        assertThat(body(way).length()).isBetween(whole.length() / 5, whole.length() * 3 / 5);
        assertThat(body(way)).doesNotEndWith("}").doesNotEndWith("\n");
    }

    @ParameterizedTest
    @EnumSource
    void malformedJsonHasACommaTooManyInOnePlace(Way way) throws Exception {
        String whole = body(way);
        server.failing(Fault.malformedJson());

        assertThat(body(way)).hasSize(whole.length() + 1).contains("{,");
        assertThat(body(way).replace("{,", "{")).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = ".*STREAMED")
    void malformedEventsHaveALineEndInTheMiddleOfOne(Way way) throws Exception {
        String whole = body(way);
        server.failing(Fault.malformedEvents());
        String broken = body(way);

        assertThat(broken).hasSize(whole.length() + 2);
        int from = 0;
        while (broken.charAt(from) == whole.charAt(from)) {
            from++;
        }
        assertThat(broken.substring(from)).startsWith("\n\n").isEqualTo("\n\n" + whole.substring(from));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = ".*STREAMED")
    void malformedEventsDoNotHarmWhatIsNoStream(Way way) {
        server.failing(Fault.malformedEvents());

        assertThat(way.ask(server, "Hello").text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = ".*STREAMED")
    void truncatedEventsAreWholeOnesWithoutTheEnd(Way way) throws Exception {
        String whole = body(way);
        server.failing(Fault.truncatedEvents());
        String half = body(way);

        assertThat(whole).startsWith(half);
        assertThat(half.length()).isBetween(whole.length() / 5, whole.length() * 3 / 5);
        assertThat(half).endsWith(way.protocol() == Protocol.OLLAMA ? "}\n" : "}\n\n");
        assertThat(half).doesNotContain("stop_reason\":\"", "\"done\":true", "finish_reason\":\"");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = ".*STREAMED")
    void truncatedEventsDoNotHarmWhatIsNoStream(Way way) {
        server.failing(Fault.truncatedEvents());

        assertThat(way.ask(server, "Hello").text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyAnswerHoldsNone(Way way) throws Exception {
        server.failing(Fault.emptyChoices());

        assertThat(body(way))
                .contains(
                        switch (way.protocol()) {
                            case OPENAI -> "\"choices\":[]";
                            case ANTHROPIC -> "\"content\":[]";
                            case OLLAMA -> "\"content\":\"\"";
                        })
                .doesNotContain("prime");
        if (way == Way.OPENAI) {
            assertThatThrownBy(asking(way)).hasMessage("Chat completion failed: no choices returned in response");
        } else {
            assertThat(way.ask(server, "Hello").text()).isNullOrEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aContentFilterWithholdsTheAnswer(Way way) throws Exception {
        server.failing(Fault.contentFilter());

        assertThat(way.ask(server, "Hello").text()).isNullOrEmpty();
        assertThat(way.ask(server, "Hello").response().finishReason())
                .isEqualTo(way.protocol() == Protocol.OPENAI ? FinishReason.CONTENT_FILTER : FinishReason.OTHER);
        assertThat(body(way))
                .contains(
                        switch (way.protocol()) {
                            case OPENAI -> "\"finish_reason\":\"content_filter\"";
                            case ANTHROPIC -> "\"stop_reason\":\"refusal\"";
                            case OLLAMA -> "\"done_reason\":\"content_filter\"";
                        });
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsCutAtItsLength(Way way) {
        server.failing(Fault.cutAtLength());
        Way.Got got = way.ask(server, "Hello");

        assertThat(got.text()).isEqualTo("Yes, seven is a prime n");
        assertThat(got.response().finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @ParameterizedTest
    @EnumSource
    void anotherModelAnswers(Way way) {
        server.failing(Fault.otherModel("another"));
        Way.Got got = way.ask(server, "Hello");

        assertThat(got.response().modelName()).isEqualTo("another");
        assertThat(got.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void anOversizedAnswerIsAsLongAsWished(Way way) {
        server.failing(Fault.oversized(2_000_000));

        assertThat(way.ask(server, "Hello").text()).startsWith(TEXT + "xx").hasSize(2_000_000 + TEXT.length());
    }

    @Test
    void whatMakesNoFaultIsRefused() {
        assertThatThrownBy(() -> Fault.slowFirstByte(Duration.ofMillis(-1)))
                .hasMessage("a latency is not negative, as PT-0.001S is");
        assertThatThrownBy(() -> Fault.slowStream(Duration.ofMillis(-1)))
                .hasMessage("a latency is not negative, as PT-0.001S is");
        assertThatThrownBy(() -> Fault.rateLimited(Duration.ofMillis(-1)))
                .hasMessage("a reply cannot come before its call: latency PT-0.001S");
        assertThatThrownBy(() -> Fault.oversized(0)).hasMessage("an oversized text has 1 byte or more, not 0");
    }
}
