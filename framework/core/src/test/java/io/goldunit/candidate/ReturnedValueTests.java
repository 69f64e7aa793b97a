package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReturnedValueTests {

    enum Mood {
        GOOD,
        BAD
    }

    record Mail(
            String subject, @Nullable String sender, List<String> tags, LocalDate due, Mood mood, Duration within) {}

    @SuppressWarnings("unused")
    static final class Order {
        private final String number = "A-1";
        private final BigDecimal total = new BigDecimal("1000000.50");
        final boolean paid = true;

        public String getSummary() {
            return "not a field";
        }
    }

    private static String text(Object value) throws Exception {
        return Asked.returned(value).text();
    }

    @Test
    void textIsTheAnswer() throws Exception {
        assertThat(Asked.returned("yes")).isEqualTo(Answer.of("yes"));
        assertThat(Asked.returned(CharBuffer.wrap("yes"))).isEqualTo(Answer.of("yes"));
        assertThat(Asked.returned("")).isEqualTo(Answer.of(""));
    }

    @Test
    void anAnswerIsItself() throws Exception {
        Answer answer = new Answer("yes", List.of("no"), List.of(), List.of(), null, null, 3L, null, null);

        assertThat(Asked.returned(answer)).isSameAs(answer);
    }

    @Test
    void aModelsResponseKeepsWhatItSays() throws Exception {
        assertThat(Asked.returned(ScriptedModel.reply("yes")))
                .isEqualTo(new Answer(
                        "yes",
                        List.of(),
                        List.of(),
                        List.of(),
                        FinishReason.STOP,
                        new Tokens(3, 2),
                        null,
                        null,
                        "scripted-1"));
        assertThat(Asked.returned(Response.from(
                        AiMessage.from("yes"), new TokenUsage(1, 2), dev.langchain4j.model.output.FinishReason.LENGTH)))
                .isEqualTo(new Answer(
                        "yes",
                        List.of(),
                        List.of(),
                        List.of(),
                        FinishReason.LENGTH,
                        new Tokens(1, 2),
                        null,
                        null,
                        null));
    }

    @Test
    void aMessageThatOnlyAsksForToolsSaysNothingInWords() throws Exception {
        AiMessage message = AiMessage.from(
                ToolExecutionRequest.builder()
                        .name("clock")
                        .arguments("{\"zone\":\"CET\"}")
                        .build(),
                ToolExecutionRequest.builder().name("weather").build());

        assertThat(Asked.returned(message).text()).isEmpty();
        assertThat(Asked.returned(message).toolCalls())
                .containsExactly(new ToolCall("clock", "{\"zone\":\"CET\"}", null), new ToolCall("weather", "", null));
    }

    @Test
    void whatIsUnderWayIsWaitedFor() throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> "later");
        new Thread(task).start();

        assertThat(text(CompletableFuture.supplyAsync(() -> "soon"))).isEqualTo("soon");
        assertThat(text(CompletableFuture.completedFuture(Optional.of(Mood.GOOD))))
                .isEqualTo("GOOD");
        assertThat(text(task)).isEqualTo("later");
    }

    @Test
    void whatWentWrongUnderWayIsTheError() {
        assertThatThrownBy(() -> text(CompletableFuture.failedFuture(new IOException("reset"))))
                .isInstanceOf(IOException.class)
                .hasMessage("reset");
        assertThatThrownBy(() -> text(CompletableFuture.failedFuture(new AssertionError("no"))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aWaitThatIsInterruptedCancelsWhatItWaitsFor() throws Exception {
        CompletableFuture<String> never = new CompletableFuture<>();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            waiting.countDown();
            try {
                text(never);
            } catch (Exception e) {
                thrown.complete(e);
            }
        });
        thread.start();
        waiting.await();
        thread.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(never).isCancelled();
    }

    @Test
    void dataIsItsJsonWithSortedKeysAndNothingLeftOut() throws Exception {
        Mail mail = new Mail("Refund", null, List.of(), LocalDate.of(2026, 11, 2), Mood.BAD, Duration.ofHours(2));

        assertThat(text(mail))
                .isEqualTo("{\"due\":\"2026-11-02\",\"mood\":\"BAD\",\"sender\":null,\"subject\":\"Refund\","
                        + "\"tags\":[],\"within\":\"PT2H\"}");
        assertThat(text(new Order())).isEqualTo("{\"number\":\"A-1\",\"paid\":true,\"total\":1000000.50}");
        assertThat(text(Arrays.asList(1, null, "a"))).isEqualTo("[1,null,\"a\"]");
        assertThat(text(new TreeMap<>(Map.of("b", 1, "a", Map.of("d", 1, "c", 2)))))
                .isEqualTo("{\"a\":{\"c\":2,\"d\":1},\"b\":1}");
        assertThat(text(new int[] {1, 2})).isEqualTo("[1,2]");
    }

    @Test
    void aSingleValueIsBareText() throws Exception {
        assertThat(text(42)).isEqualTo("42");
        assertThat(text(0.1)).isEqualTo("0.1");
        assertThat(text(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(text(true)).isEqualTo("true");
        assertThat(text(Mood.GOOD)).isEqualTo("GOOD");
        assertThat(text('x')).isEqualTo("x");
        assertThat(text(LocalDate.of(2026, 11, 2))).isEqualTo("2026-11-02");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNoAnswer() {
        assertThatThrownBy(() -> text(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the application returned nothing (null). An empty answer is \"\";"
                        + " a method that returns void has to be followed by one that says what came of it");
        assertThatThrownBy(() -> text(Optional.empty()))
                .hasMessageStartingWith("the application returned nothing (null)");
        assertThatThrownBy(() -> text(CompletableFuture.completedFuture(null)))
                .hasMessageStartingWith("the application returned nothing (null)");
    }

    @Test
    void whatGivesItsAnswerLaterIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> text(Stream.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the application returned java.util.stream.ReferencePipeline$Head, which gives its answer"
                        + " only when it is asked for. Gather it first: .collect(Collectors.joining()) or .toList()");
        assertThatThrownBy(() -> text(List.of("a").iterator()))
                .hasMessageEndingWith("Gather what it gives into a list first");
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
            Flow.Publisher<String> flow = publisher;
            assertThatThrownBy(() -> text(flow))
                    .hasMessage("the application returned java.util.concurrent.SubmissionPublisher, which gives its"
                            + " answer only when it is asked for. Wait for all that it publishes and return that");
        }
    }

    static final class Circle {
        final Circle self = this;
    }

    @Test
    void whatJsonCannotHoldIsRefusedWithItsType() {
        assertThatThrownBy(() -> text(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the application returned java.lang.Object, which is neither a text nor data"
                        + " that can be written as JSON: ")
                .hasMessageEndingWith(". Return a text, an Answer, or a record of plain values");
        assertThatThrownBy(() -> text(new Thread()))
                .hasMessage("the application returned java.lang.Thread, which is neither a text nor data that can be"
                        + " written as JSON: it is part of the Java machine."
                        + " Return a text, an Answer, or a record of plain values");
        Runnable lambda = () -> {};
        assertThatThrownBy(() -> text(lambda)).hasMessageContaining("it is part of the Java machine");
        assertThatThrownBy(() -> text(new Circle()))
                .hasMessageStartingWith("the application returned " + Circle.class.getName() + ", which is neither");
    }
}
