package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.goldunit.call.CallRecord;
import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedEmbeddings;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.ScriptedStream;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.call.Tokens;
import io.goldunit.golden.Document;
import io.goldunit.golden.GoldenCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AiServiceTests {

    private static final GoldenCase OPEN = GoldenCase.of("c1", "Open?");
    private static final Document HOURS = new Document("hours.md", "Open from nine to five.");

    @TempDir
    Path folder;

    record Hours(int from, int to) {}

    interface Assistant {
        String chat(String text);

        Result<String> ask(String text);

        Result<Hours> extract(String text);

        TokenStream stream(String text);
    }

    @SuppressWarnings("unused")
    static final class Clock {
        @Tool("the time")
        String time() {
            return "It is ten";
        }
    }

    /** Asks for the time, then answers with it. */
    private static ChatResponse script(ChatRequest request) {
        boolean told = request.messages().stream().anyMatch(ToolExecutionResultMessage.class::isInstance);
        return told ? ScriptedModel.reply("Yes, it is ten.") : asksForTheTime();
    }

    private static ChatResponse asksForTheTime() {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(ToolExecutionRequest.builder()
                        .id("1")
                        .name("time")
                        .arguments("{}")
                        .build()))
                .build();
    }

    private static ContentRetriever retriever(ScriptedEmbeddings embeddings) {
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        store.add(
                Embedding.from(new float[] {1, 0}),
                TextSegment.from(HOURS.text(), Metadata.from("file_name", "hours.md")));
        return EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(Tape.around(embeddings))
                .maxResults(1)
                .build();
    }

    private static ScriptedEmbeddings embeddings() {
        return ScriptedEmbeddings.of(text -> new float[] {1, 1});
    }

    private Tape tape(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()));
    }

    /** Built once, as a bean is, around models that find the trial by themselves. */
    private static Assistant bean(ScriptedModel model, ScriptedEmbeddings embeddings) {
        return AiServices.builder(Assistant.class)
                .chatModel(Tape.around(model))
                .tools(new Clock())
                .contentRetriever(retriever(embeddings))
                .build();
    }

    private static Answer answer(Candidate candidate, Calls calls) throws Exception {
        return calls.during(() -> candidate.answer(OPEN, calls));
    }

    @Test
    void aResultKeepsItsSourcesToolCallsAndTokens() throws Exception {
        Assistant assistant = bean(ScriptedModel.answering(AiServiceTests::script), embeddings());

        assertThat(answer(Candidate.of(it -> assistant.ask(it.question())), Calls.untaped()))
                .isEqualTo(new Answer(
                        "Yes, it is ten.",
                        List.of(),
                        List.of(new ToolCall("time", "{}", "It is ten")),
                        List.of(HOURS),
                        FinishReason.STOP,
                        new Tokens(3, 2),
                        null,
                        null,
                        "scripted-1"));
    }

    @Test
    void theToolLoopAndTheRetrieverOfABeanAreTaped() throws Exception {
        ScriptedModel model = ScriptedModel.answering(AiServiceTests::script);
        ScriptedEmbeddings embeddings = embeddings();
        Assistant assistant = bean(model, embeddings);
        Candidate candidate = Candidate.of(it -> assistant.ask(it.question()));
        Answer live;
        try (Tape tape = tape(TapeMode.RECORD)) {
            live = answer(candidate, tape.calls("c1", 1));
        }
        Calls replayed = tape(TapeMode.REPLAY).calls("c1", 1);

        assertThat(answer(candidate, replayed)).isEqualTo(live);
        assertThat(model.asked()).hasSize(2);
        assertThat(embeddings.asked()).hasSize(1);
        assertThat(replayed.made())
                .hasSize(3)
                .extracting(CallRecord::recordedOn)
                .containsOnly("2026-11-02");
    }

    @Test
    void toolsThatRunAtOnceTakeTheTrialAlong() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        Calls calls = Calls.untaped();
        try {
            Assistant assistant = AiServices.builder(Assistant.class)
                    .chatModel(Tape.around(ScriptedModel.answering(request -> script(request))))
                    .tools(new Asking())
                    .executeToolsConcurrently(Calls.passing(pool))
                    .build();
            answer(Candidate.of(it -> assistant.chat(it.question())), calls);
        } finally {
            pool.shutdownNow();
        }

        assertThat(calls.made()).hasSize(3);
    }

    /** A tool that asks a model of its own. */
    @SuppressWarnings("unused")
    static final class Asking {
        private final dev.langchain4j.model.chat.ChatModel model = Tape.around(ScriptedModel.saying("ten"));

        @Tool("the time")
        String time() {
            return model.chat("What time is it?");
        }
    }

    @Test
    void anExtractedObjectIsItsJson() throws Exception {
        Assistant assistant = AiServices.create(Assistant.class, ScriptedModel.saying("{\"to\": 17, \"from\": 9}"));

        Answer answer = answer(Candidate.of(it -> assistant.extract(it.question())), Calls.untaped());

        assertThat(answer.text()).isEqualTo("{\"from\":9,\"to\":17}");
        assertThat(answer.tokens()).isEqualTo(new Tokens(3, 2));
    }

    @Test
    void aTokenStreamIsStartedAndWaitedFor() throws Exception {
        ScriptedStream stream = ScriptedStream.replying(asksForTheTime(), ScriptedModel.reply("Yes, it is ten."));
        Assistant assistant = AiServices.builder(Assistant.class)
                .streamingChatModel(Tape.around(stream))
                .tools(new Clock())
                .contentRetriever(retriever(embeddings()))
                .build();
        Candidate candidate = Candidate.of(it -> assistant.stream(it.question()));
        Answer live;
        try (Tape tape = tape(TapeMode.RECORD)) {
            live = answer(candidate, tape.calls("c1", 1));
        }
        Calls replayed = tape(TapeMode.REPLAY).calls("c1", 1);

        assertThat(live.text()).isEqualTo("Yes, it is ten.");
        assertThat(live.toolCalls()).containsExactly(new ToolCall("time", "{}", "It is ten"));
        assertThat(live.sources()).containsExactly(HOURS);
        assertThat(live.finish()).isEqualTo(FinishReason.STOP);
        assertThat(answer(candidate, replayed)).isEqualTo(live);
        assertThat(stream.asked()).hasSize(2);
        assertThat(replayed.made()).hasSize(3);
    }

    @Test
    void anErrorOfATokenStreamIsTheError() {
        Assistant assistant = AiServices.builder(Assistant.class)
                .streamingChatModel(ScriptedStream.streaming(
                        (request, handler) -> handler.onError(new IllegalStateException("connection reset"))))
                .build();

        assertThatThrownBy(() -> answer(Candidate.of(it -> assistant.stream(it.question())), Calls.untaped()))
                .hasMessage("connection reset");
    }

    @Test
    void anAssistantWithAMemoryIsAskedTurnByTurn() throws Exception {
        ScriptedModel model = ScriptedModel.saying("Yes.", "Until five.");
        Candidate candidate = Candidate.conversation(calls -> {
            Assistant assistant = AiServices.builder(Assistant.class)
                    .chatModel(calls.around(model))
                    .chatMemory(MessageWindowChatMemory.withMaxMessages(10))
                    .build();
            return assistant::ask;
        });

        Answer answer = candidate.answer(Asked.turns("Open?", "Until when?"), Calls.untaped());

        assertThat(answer.text()).isEqualTo("Until five.");
        assertThat(answer.earlier()).containsExactly("Yes.");
        assertThat(answer.tokens()).isEqualTo(new Tokens(6, 4));
        assertThat(model.asked().get(1).messages()).hasSize(3);
    }
}
