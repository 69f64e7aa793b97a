package io.goldunit.call;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A streaming model that streams by a script, on a thread of its own, and remembers what it was asked. */
public final class ScriptedStream implements StreamingChatModel {

    private final BiConsumer<ChatRequest, StreamingChatResponseHandler> script;
    private final List<ChatRequest> asked = new CopyOnWriteArrayList<>();

    private ScriptedStream(BiConsumer<ChatRequest, StreamingChatResponseHandler> script) {
        this.script = script;
    }

    public static ScriptedStream streaming(BiConsumer<ChatRequest, StreamingChatResponseHandler> script) {
        return new ScriptedStream(script);
    }

    /** Streams the responses one after the other, the last one for ever, letter by letter. */
    public static ScriptedStream replying(ChatResponse... responses) {
        List<ChatResponse> left = new CopyOnWriteArrayList<>(responses);
        return new ScriptedStream((request, handler) -> {
            ChatResponse response = left.size() > 1 ? left.remove(0) : left.get(0);
            String text = response.aiMessage().text();
            if (text != null) {
                text.codePoints().mapToObj(Character::toString).forEach(handler::onPartialResponse);
            }
            handler.onCompleteResponse(response);
        });
    }

    public static ScriptedStream saying(String text) {
        return replying(ScriptedModel.reply(text));
    }

    public List<ChatRequest> asked() {
        return asked;
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        asked.add(request);
        Thread thread = new Thread(() -> script.accept(request, handler), "stream");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder().modelName("scripted").build();
    }
}
