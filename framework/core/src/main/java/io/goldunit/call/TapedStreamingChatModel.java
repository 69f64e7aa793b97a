package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A streaming model whose every call goes through {@link Calls}; the model itself still tells its own listeners of live calls.
 *
 * @param endpoint where it is asked, or null when nobody knows
 * @param calls of the trial that asks; when there is none, the model is asked as it is, unless a replay is under way
 */
record TapedStreamingChatModel(
        StreamingChatModel model, @Nullable String endpoint, Supplier<Optional<Calls>> calls)
        implements StreamingChatModel, Taped {

    /** Around the model itself; an endpoint that it was given earlier stays. */
    static TapedStreamingChatModel of(StreamingChatModel model, Supplier<Optional<Calls>> calls) {
        return new TapedStreamingChatModel(bare(model), Endpoint.of(model).orElse(null), calls);
    }

    /** The model itself, so that no call is taped twice. */
    static StreamingChatModel bare(StreamingChatModel model) {
        return Injected.required(model, "the streaming chat model") instanceof TapedStreamingChatModel taped
                ? taped.model
                : model;
    }

    @Override
    public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
        chat(request, handler, it -> model.chat(request, it));
    }

    @Override
    public void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
        chat(request, handler, it -> model.chat(request, options, it));
    }

    private void chat(
            ChatRequest request, StreamingChatResponseHandler handler, Consumer<StreamingChatResponseHandler> live) {
        Optional<Calls> trial = calls.get();
        if (trial.isEmpty()) {
            Calls.refuseUnseen();
            live.accept(handler);
            return;
        }
        ChatRequestParameters inForce = CanonicalRequest.inForce(defaultRequestParameters(), request);
        CalledModel called = new CalledModel(CallKind.CHAT, endpoint, inForce.modelName(), null);
        Take take = Take.of(
                trial.get(),
                called,
                String.valueOf(provider()),
                () -> CanonicalRequest.of(provider(), endpoint, model, request, inForce));
        Optional<TapedReply> taped;
        try {
            taped = take.replay();
        } catch (RuntimeException e) {
            // Where a stream is waited for, an exception that is thrown here instead could be lost on a foreign thread.
            handler.onError(e);
            return;
        }
        taped.ifPresentOrElse(
                reply -> new TapedStream(reply, handler).play(),
                () -> take.stream(Objects.requireNonNullElse(provider(), ModelProvider.OTHER), handler, live));
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return model.listeners();
    }

    @Override
    public ModelProvider provider() {
        return model.provider();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return model.supportedCapabilities();
    }
}
