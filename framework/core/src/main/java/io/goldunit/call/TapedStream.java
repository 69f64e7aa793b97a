package io.goldunit.call;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.regex.Pattern;

/** A recorded reply as a stream: word by word, then the tool calls, then the whole. */
final class TapedStream implements StreamingHandle {

    private static final Pattern AFTER_A_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    private final ChatResponse response;
    private final StreamingChatResponseHandler receiver;
    private boolean cancelled;

    TapedStream(TapedReply reply, StreamingChatResponseHandler receiver) {
        this.response = reply.response();
        this.receiver = receiver;
    }

    /** Plays the whole of it on this thread; an exception of the receiver is its own error, as it is on a live stream. */
    void play() {
        try {
            parts();
            if (!cancelled) {
                receiver.onCompleteResponse(response);
            }
        } catch (RuntimeException | Error e) {
            receiver.onError(e);
        }
    }

    private void parts() {
        String thinking = response.aiMessage().thinking();
        if (thinking != null && !thinking.isEmpty()) {
            receiver.onPartialThinking(new PartialThinking(thinking), new PartialThinkingContext(this));
        }
        String text = response.aiMessage().text();
        if (text != null && !text.isEmpty()) {
            AFTER_A_WORD
                    .splitAsStream(text)
                    .takeWhile(word -> !cancelled)
                    .forEach(word ->
                            receiver.onPartialResponse(new PartialResponse(word), new PartialResponseContext(this)));
        }
        List<ToolExecutionRequest> tools = response.aiMessage().toolExecutionRequests();
        for (int i = 0; i < tools.size() && !cancelled; i++) {
            receiver.onCompleteToolCall(new CompleteToolCall(i, tools.get(i)));
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
