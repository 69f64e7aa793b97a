package io.goldunit.examples.station;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the desk and the model behind it. */
@ApplicationScoped
public class Station {

    @Produces
    @Singleton
    ChatModel model(
            @ConfigProperty(name = "station.model.url") String url,
            @ConfigProperty(name = "station.model.key") String key,
            @ConfigProperty(name = "station.model.name") String name) {
        return OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey(key)
                .modelName(name)
                .temperature(0.0)
                .build();
    }

    @Produces
    @Singleton
    StationDesk desk(ChatModel model, @ConfigProperty(name = "station.prompt") String prompt) throws IOException {
        String text = text(prompt);
        return AiServices.builder(StationDesk.class)
                .chatModel(model)
                .systemMessageProvider(conversation -> text)
                .build();
    }

    private static String text(String resource) throws IOException {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try (InputStream in = application.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no prompt [" + resource + "] on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
