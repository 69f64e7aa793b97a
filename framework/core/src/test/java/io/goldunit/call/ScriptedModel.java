package io.goldunit.call;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A model that answers by a script and remembers what it was asked. */
public final class ScriptedModel implements ChatModel {

    private final Function<ChatRequest, ChatResponse> script;
    private final List<ChatRequest> asked = new CopyOnWriteArrayList<>();

    private ScriptedModel(Function<ChatRequest, ChatResponse> script) {
        this.script = script;
    }

    public static ScriptedModel answering(Function<ChatRequest, ChatResponse> script) {
        return new ScriptedModel(script);
    }

    /** Says the texts one after the other, the last one for ever. */
    public static ScriptedModel saying(String... texts) {
        List<String> left = new CopyOnWriteArrayList<>(texts);
        return new ScriptedModel(request -> reply(left.size() > 1 ? left.remove(0) : left.get(0)));
    }

    public static ChatResponse reply(String text) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .modelName("scripted-1")
                .tokenUsage(new TokenUsage(3, 2))
                .finishReason(FinishReason.STOP)
                .build();
    }

    public List<ChatRequest> asked() {
        return asked;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        asked.add(request);
        return script.apply(request);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder().modelName("scripted").build();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }
}
