package io.goldunit.candidate;

import dev.langchain4j.rag.content.Content;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.tool.ToolExecution;
import io.goldunit.call.ModelFacts;
import io.goldunit.golden.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a LangChain4j AI Service returns. The only class that names the types of {@code dev.langchain4j:langchain4j}, which
 * need not be on the class path; it is then never loaded.
 */
final class AiServiceReply {

    /** Where a document comes from, by the names that LangChain4j's loaders and most people use; the first that is there. */
    private static final List<String> PLACES = List.of("id", "source", "url", "file_name");

    private AiServiceReply() {}

    /** The answer, or nothing when this is no reply of an AI Service. */
    static Optional<Answer> answer(@Nullable Object given) throws Exception {
        if (given instanceof Result<?> result) {
            return Optional.of(answer(result));
        }
        return given instanceof TokenStream stream ? Optional.of(answer(stream)) : Optional.empty();
    }

    private static Answer answer(Result<?> result) throws Exception {
        // A tool whose result is the reply leaves no content.
        Answer said = result.content() == null ? Answer.of("") : ReturnedValue.answer(result.content());
        return new Answer(
                said.text(),
                said.earlier(),
                toolCalls(result.toolExecutions()),
                documents(result.sources()),
                ModelFacts.finish(result.finishReason()),
                ModelFacts.tokens(result.tokenUsage()),
                null,
                null,
                result.finalResponse() == null ? null : result.finalResponse().modelName());
    }

    private static Answer answer(TokenStream stream) throws Exception {
        List<Content> sources = new CopyOnWriteArrayList<>();
        List<ToolExecution> tools = new CopyOnWriteArrayList<>();
        CompletableFuture<Answer> complete = new CompletableFuture<>();
        stream.onPartialResponse(part -> {})
                .onRetrieved(sources::addAll)
                .onToolExecuted(tools::add)
                .onCompleteResponse(response -> complete.complete(ModelReply.answer(response)))
                .onError(complete::completeExceptionally)
                .start();
        Answer said = Awaited.value(complete);
        return new Answer(
                said.text(),
                List.of(),
                toolCalls(tools),
                documents(sources),
                said.finish(),
                said.tokens(),
                null,
                null,
                said.modelReturned());
    }

    private static List<ToolCall> toolCalls(@Nullable List<ToolExecution> executions) {
        List<ToolCall> calls = new ArrayList<>();
        for (ToolExecution it : executions == null ? List.<ToolExecution>of() : executions) {
            String arguments = it.request().arguments();
            calls.add(new ToolCall(it.request().name(), arguments == null ? "" : arguments, it.result()));
        }
        return calls;
    }

    private static List<Document> documents(@Nullable List<Content> sources) {
        return (sources == null ? Stream.<Content>of() : sources.stream())
                .map(Content::textSegment)
                .map(it -> new Document(place(it.metadata().toMap()), it.text()))
                .toList();
    }

    private static @Nullable String place(Map<String, Object> metadata) {
        return PLACES.stream()
                .map(metadata::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }
}
