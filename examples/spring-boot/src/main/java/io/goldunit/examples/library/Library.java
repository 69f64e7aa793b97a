package io.goldunit.examples.library;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** Makes the reading room's desk and the model behind it. */
@SpringBootApplication(proxyBeanMethods = false)
public class Library {

    @Bean
    ChatModel model(
            @Value("${library.model.url}") String url,
            @Value("${library.model.key}") String key,
            @Value("${library.model.name}") String name) {
        return OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey(key)
                .modelName(name)
                .temperature(0.0)
                .build();
    }

    @Bean
    ReadingRoom readingRoom(ChatModel model, @Value("${library.prompt}") Resource prompt) throws IOException {
        String text = prompt.getContentAsString(StandardCharsets.UTF_8);
        return AiServices.builder(ReadingRoom.class)
                .chatModel(model)
                .systemMessageProvider(conversation -> text)
                .build();
    }
}
