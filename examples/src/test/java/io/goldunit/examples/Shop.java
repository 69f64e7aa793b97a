package io.goldunit.examples;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.call.Tape;

/** The models of the shops' assistants. Everything the tests ask them is on tape, so nobody has to listen at the address. */
final class Shop {

    private Shop() {}

    static ChatModel chatModel(String name) {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(setting("OPENAI_BASE_URL", "http://127.0.0.1:9/v1"))
                .apiKey(setting("OPENAI_API_KEY", "none"))
                .modelName(name)
                .build();
        // The address is another on every machine, so on tape a name stands for it.
        return Tape.around(model, "shop");
    }

    private static String setting(String name, String otherwise) {
        return System.getProperty(name, System.getenv().getOrDefault(name, otherwise));
    }
}
