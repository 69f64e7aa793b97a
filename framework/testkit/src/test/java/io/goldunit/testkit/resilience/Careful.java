package io.goldunit.testkit.resilience;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;

/**
 * An application on LangChain4j that stands up to everything.
 *
 * @param patience with a whole reply
 */
record Careful(Endpoint endpoint, Function<ChatRequest, CompletableFuture<ChatResponse>> model, Duration patience)
        implements Application {

    static final String MODEL = "the-model";

    private static final int ATTEMPTS = 3;
    private static final int LONGEST = 100_000;

    static Careful openAi(Endpoint endpoint, Duration patience) {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey())
                .modelName(MODEL)
                .maxRetries(0)
                .build();
        return new Careful(endpoint, request -> asking(model, request), patience);
    }

    static Careful anthropic(Endpoint endpoint, Duration patience) {
        ChatModel model = AnthropicChatModel.builder()
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey())
                .modelName(MODEL)
                .maxTokens(512)
                .maxRetries(0)
                .build();
        return new Careful(endpoint, request -> asking(model, request), patience);
    }

    static Careful ollama(Endpoint endpoint, Duration patience) {
        ChatModel model = OllamaChatModel.builder()
                .baseUrl(endpoint.rootUrl())
                .modelName(MODEL)
                .maxRetries(0)
                .build();
        return new Careful(endpoint, request -> asking(model, request), patience);
    }

    static Careful streaming(Endpoint endpoint, Duration patience) {
        StreamingChatModel model = OpenAiStreamingChatModel.builder()
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey())
                .modelName(MODEL)
                .build();
        return new Careful(endpoint, request -> streaming(model, request), patience);
    }

    private static CompletableFuture<ChatResponse> asking(ChatModel model, ChatRequest request) {
        return CompletableFuture.supplyAsync(() -> model.chat(request), call -> {
            Thread thread = new Thread(call, "a call of the careful application");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static CompletableFuture<ChatResponse> streaming(StreamingChatModel model, ChatRequest request) {
        CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
        model.chat(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {}

            @Override
            public void onCompleteResponse(ChatResponse response) {
                whole.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                whole.completeExceptionally(error);
            }
        });
        return whole;
    }

    @Override
    public String ask(String question) throws Exception {
        ChatRequest request =
                ChatRequest.builder().messages(UserMessage.from(question)).build();
        for (int attempt = 1; ; attempt++) {
            try {
                return text(model.apply(request).get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                throw new IllegalStateException("no answer within " + patience, e);
            } catch (ExecutionException e) {
                Throwable cause = Objects.requireNonNull(e.getCause());
                if (attempt == ATTEMPTS || !passes(cause)) {
                    throw new IllegalStateException(
                            String.valueOf(cause.getMessage()).replace(endpoint.apiKey(), "(key)"));
                }
                pause(cause);
            }
        }
    }

    private static String text(ChatResponse response) {
        String text = response.aiMessage().text();
        if (response.finishReason() != FinishReason.STOP || text == null || text.isBlank()) {
            throw new IllegalStateException("no whole answer: " + response.finishReason());
        }
        if (text.length() > LONGEST || !response.modelName().equals(MODEL)) {
            throw new IllegalStateException("no answer of ours");
        }
        return text;
    }

    private static boolean passes(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return thrown instanceof RateLimitException
                || thrown instanceof InternalServerException
                || (cause instanceof IOException && !(cause instanceof SSLException));
    }

    /** LangChain4j does not hand the header Retry-After on, so it waits as long as its provider ever says. */
    private static void pause(Throwable thrown) throws InterruptedException {
        long milliseconds = thrown instanceof RateLimitException ? 1000 : 20;
        boolean never = new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        assert !never;
    }
}
