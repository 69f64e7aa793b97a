package io.goldunit.bench;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;

/** Answers at once and without a server, with the parameters of an OpenAI model: for tapes that are to be replayed. */
final class AtOnce implements ChatModel {

    private final ChatRequestParameters parameters =
            OpenAiChatRequestParameters.builder().modelName("bench").build();

    @Override
    public ChatResponse doChat(ChatRequest request) {
        UserMessage asked =
                (UserMessage) request.messages().get(request.messages().size() - 1);
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(Golden.answer(asked.singleText())))
                .modelName("bench")
                .finishReason(FinishReason.STOP)
                .tokenUsage(new TokenUsage(12, 20))
                .build();
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return parameters;
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.OPEN_AI;
    }
}
