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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A recorded reply as a stream: word by word, then the tool calls, then the whole. One that its receiver cancelled comes in the
 * parts in which it came then; who does not cancel it now is told that there is no more.
 */
final class TapedStream implements StreamingHandle {

    private static final Pattern AFTER_A_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    private final TapedReply reply;
    private final ChatResponse response;
    private final StreamingChatResponseHandler receiver;
    private boolean cancelled;

    TapedStream(TapedReply reply, StreamingChatResponseHandler receiver) {
        this.reply = reply;
        this.response = reply.said();
        this.receiver = receiver;
    }

    /** Plays the whole of it on this thread; an exception of the receiver is its own error, as it is on a live stream. */
    void play() {
        try {
            parts();
            if (!cancelled) {
                end();
            }
        } catch (RuntimeException | Error e) {
            receiver.onError(e);
        }
    }

    private void end() {
        if (reply.cut() == null) {
            receiver.onCompleteResponse(response);
        } else {
            receiver.onError(TapedReply.endsHere());
        }
    }

    private void parts() {
        for (String part : thinking()) {
            if (!cancelled) {
                receiver.onPartialThinking(new PartialThinking(part), new PartialThinkingContext(this));
            }
        }
        for (String part : text()) {
            if (!cancelled) {
                receiver.onPartialResponse(new PartialResponse(part), new PartialResponseContext(this));
            }
        }
        List<ToolExecutionRequest> tools = response.aiMessage().toolExecutionRequests();
        for (int i = 0; i < tools.size() && !cancelled; i++) {
            receiver.onCompleteToolCall(new CompleteToolCall(i, tools.get(i)));
        }
    }

    private List<String> thinking() {
        String thinking = response.aiMessage().thinking();
        if (thinking == null || thinking.isEmpty()) {
            return List.of();
        }
        return reply.cut() == null
                ? List.of(thinking)
                : asRecorded(thinking, reply.cut().thinking()).orElseGet(() -> List.of(thinking));
    }

    private List<String> text() {
        String text = response.aiMessage().text();
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<String> words = AFTER_A_WORD.splitAsStream(text).toList();
        return reply.cut() == null
                ? words
                : asRecorded(text, reply.cut().text()).orElse(words);
    }

    /** Empty when something of the text was redacted, after which the parts are not known any more. */
    private static Optional<List<String>> asRecorded(String text, List<Integer> lengths) {
        if (lengths.stream().mapToInt(it -> it).sum() != text.length()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int length : lengths) {
            parts.add(text.substring(from, from + length));
            from += length;
        }
        return Optional.of(parts);
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
