package io.goldunit.examples;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** The models of the shop's assistant. Everything the tests ask them is on tape, so nobody has to listen at the address. */
final class Shop {

    private Shop() {}

    static ChatModel chatModel(String name) {
        return OpenAiChatModel.builder()
                .baseUrl(System.getenv().getOrDefault("OPENAI_BASE_URL", "http://127.0.0.1:9/v1"))
                .apiKey(System.getenv().getOrDefault("OPENAI_API_KEY", "none"))
                .modelName(name)
                .build();
    }
}
