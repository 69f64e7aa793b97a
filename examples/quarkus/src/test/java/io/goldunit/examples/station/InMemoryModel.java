package io.goldunit.examples.station;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** Takes the place of the model where a test profile enables it. */
@Alternative
@Singleton
public class InMemoryModel implements ChatModel {

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return ChatRequestParameters.builder().modelName("in-memory").build();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        SystemMessage prompt = (SystemMessage) request.messages().get(0);
        UserMessage question = (UserMessage) request.messages().get(1);
        String answer = FactFinder.reply(prompt.text(), question.singleText());
        return ChatResponse.builder().aiMessage(AiMessage.from(answer)).build();
    }
}
