package io.goldunit.candidate;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.ModelFacts;
import java.util.List;

/** What a model said, as an answer. */
final class ModelReply {

    private ModelReply() {}

    static Answer answer(ChatResponse response) {
        Answer said = answer(response.aiMessage());
        return new Answer(
                said.text(),
                List.of(),
                said.toolCalls(),
                List.of(),
                ModelFacts.finish(response.finishReason()),
                ModelFacts.tokens(response.tokenUsage()),
                null,
                null,
                response.modelName());
    }

    /** A message that only asks for tools says nothing in words. */
    static Answer answer(AiMessage said) {
        List<ToolCall> toolCalls = said.toolExecutionRequests().stream()
                .map(it -> new ToolCall(it.name(), it.arguments() == null ? "" : it.arguments(), null))
                .toList();
        String text = said.text() == null ? "" : said.text();
        return new Answer(text, List.of(), toolCalls, List.of(), null, null, null, null, null);
    }
}
