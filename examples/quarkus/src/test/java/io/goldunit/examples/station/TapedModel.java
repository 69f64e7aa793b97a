package io.goldunit.examples.station;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.call.Tape;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the calls of the application's model on tape; the application itself knows nothing of it. */
@Singleton
public class TapedModel {

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    ChatModel model(
            Station station,
            @ConfigProperty(name = "station.model.url") String url,
            @ConfigProperty(name = "station.model.key") String key,
            @ConfigProperty(name = "station.model.name") String name) {
        return Tape.around(station.model(url, key, name), "station");
    }
}
