package io.goldunit.call;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a stream so far, for the tape of one that its receiver cancels. Used by the model's thread. */
final class StreamedParts {

    private volatile @Nullable Thread telling;
    private final List<String> text = new ArrayList<>();
    private final List<String> thinking = new ArrayList<>();
    private final List<ToolExecutionRequest> toolCalls = new ArrayList<>();

    void text(String part) {
        text.add(part);
    }

    void thinking(String part) {
        thinking.add(part);
    }

    void toolCall(ToolExecutionRequest call) {
        toolCalls.add(call);
    }

    /** Tells the receiver of a part. */
    void telling(Runnable part) {
        telling = Thread.currentThread();
        try {
            part.run();
        } finally {
            telling = null;
        }
    }

    /**
     * What came, when it is asked while a part is told: whoever cancels then does so for what was said. Who does it from elsewhere,
     * as when a time is over, would not do it at the same part of a replay.
     */
    Optional<TapedReply> cut() {
        return telling == Thread.currentThread() ? Optional.of(reply()) : Optional.empty();
    }

    private TapedReply reply() {
        AiMessage said = AiMessage.builder()
                .text(joined(text))
                .thinking(joined(thinking))
                .toolExecutionRequests(toolCalls)
                .build();
        return TapedReply.of(ChatResponse.builder().aiMessage(said).build())
                .cutInto(new TapedReply.Cut(lengths(thinking), lengths(text)));
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join("", parts);
    }

    private static List<Integer> lengths(List<String> parts) {
        return parts.stream().map(String::length).toList();
    }
}
