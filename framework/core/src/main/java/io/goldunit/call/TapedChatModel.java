package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model whose every call goes through {@link Calls}; the model itself still tells its own listeners of live calls.
 *
 * @param endpoint where it is asked, or null when nobody knows
 * @param calls of the trial that asks; when there is none, the model is asked as it is, unless a replay is under way
 */
record TapedChatModel(ChatModel model, @Nullable String endpoint, Supplier<Optional<Calls>> calls)
        implements ChatModel, Taped {

    /** Around the model itself; an endpoint that it was given earlier stays. */
    static TapedChatModel of(ChatModel model, Supplier<Optional<Calls>> calls) {
        return new TapedChatModel(bare(model), Endpoint.of(model).orElse(null), calls);
    }

    /** The model itself, so that no call is taped twice. */
    static ChatModel bare(ChatModel model) {
        return Injected.required(model, "the chat model") instanceof TapedChatModel taped ? taped.model : model;
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
        return chat(request, () -> model.chat(request));
    }

    @Override
    public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
        return chat(request, () -> model.chat(request, options));
    }

    private ChatResponse chat(ChatRequest request, Supplier<ChatResponse> live) {
        Optional<Calls> trial = calls.get();
        if (trial.isEmpty()) {
            Calls.refuseUnseen();
            return live.get();
        }
        ChatRequestParameters inForce = CanonicalRequest.inForce(defaultRequestParameters(), request);
        CalledModel called = new CalledModel(CallKind.CHAT, endpoint, inForce.modelName(), null);
        Take take = Take.of(
                trial.get(),
                called,
                String.valueOf(provider()),
                () -> CanonicalRequest.of(provider(), endpoint, model, request, inForce));
        return take.replay().map(TapedReply::response).orElseGet(() -> take.live(live));
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
