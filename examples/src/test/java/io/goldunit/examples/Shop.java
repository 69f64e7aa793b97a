package io.goldunit.examples;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** The models of the shops' assistants. Everything the tests ask them is on tape, so nobody has to listen at the address. */
final class Shop {

    private Shop() {}

    static ChatModel chatModel(String name) {
        return OpenAiChatModel.builder()
                .baseUrl(setting("OPENAI_BASE_URL", "http://127.0.0.1:9/v1"))
                .apiKey(setting("OPENAI_API_KEY", "none"))
                .modelName(name)
                .build();
    }

    private static String setting(String name, String otherwise) {
        return System.getProperty(name, System.getenv().getOrDefault(name, otherwise));
    }
}
