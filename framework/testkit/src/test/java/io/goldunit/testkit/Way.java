package io.goldunit.testkit;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The real clients: one of each protocol, plain and streamed. */
enum Way {
    OPENAI,
    OPENAI_STREAMED,
    ANTHROPIC,
    ANTHROPIC_STREAMED,
    OLLAMA,
    OLLAMA_STREAMED;

    /** What a client got. */
    record Got(ChatResponse response, List<String> pieces) {

        String text() {
            return response.aiMessage().text();
        }
    }

    boolean streamed() {
        return name().endsWith("_STREAMED");
    }

    Protocol protocol() {
        return Protocol.valueOf(name().replace("_STREAMED", ""));
    }

    Got ask(LlmServer server, String text) {
        return ask(
                server, ChatRequest.builder().messages(UserMessage.from(text)).build());
    }

    Got ask(LlmServer server, ChatRequest request) {
        return streamed() ? streamed(server, request) : new Got(plain(server).chat(request), List.of());
    }

    private Got streamed(LlmServer server, ChatRequest request) {
        List<String> pieces = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
        streaming(server).chat(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {
                pieces.add(piece);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                whole.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                whole.completeExceptionally(error);
            }
        });
        try {
            return new Got(whole.join(), List.copyOf(pieces));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private ChatModel plain(LlmServer server) {
        return switch (protocol()) {
            case OPENAI -> Clients.model(server);
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("sk-ant-planted")
                        .modelName("claude-test")
                        .maxTokens(512)
                        .maxRetries(0)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .baseUrl(server.rootUrl())
                        .modelName("llama-test")
                        .maxRetries(0)
                        .build();
        };
    }

    private StreamingChatModel streaming(LlmServer server) {
        return switch (protocol()) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("none")
                        .modelName("gpt-4-0613")
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("sk-ant-planted")
                        .modelName("claude-test")
                        .maxTokens(512)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .baseUrl(server.rootUrl())
                        .modelName("llama-test")
                        .build();
        };
    }
}
