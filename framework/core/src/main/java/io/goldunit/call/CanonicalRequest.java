package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A chat request as plain sorted data: equal calls give equal data, whatever the JVM, locale or operating system. */
final class CanonicalRequest {

    private CanonicalRequest() {}

    /**
     * Everything that may change the reply: provider, endpoint, messages of every kind, and every parameter that is in force.
     *
     * @param endpoint where the model is asked, or null when nobody knows
     */
    static Map<String, Object> of(
            ModelProvider provider,
            @Nullable String endpoint,
            Object model,
            ChatRequest request,
            ChatRequestParameters inForce) {
        Map<String, Object> canonical = new TreeMap<>();
        canonical.put("provider", String.valueOf(provider));
        if (endpoint != null) {
            canonical.put("endpoint", endpoint);
        }
        if (inForce.modelName() == null) {
            // Two models without a name must not answer for each other.
            canonical.put("model", ModelClass.of(model));
        }
        Object messages = CanonicalValue.of(request.messages());
        if (messages != null) {
            canonical.put("messages", messages);
        }
        canonical.put("parameters", parameters(inForce));
        return canonical;
    }

    static ChatRequestParameters inForce(@Nullable ChatRequestParameters defaults, ChatRequest request) {
        return defaults == null ? request.parameters() : defaults.overrideWith(request.parameters());
    }

    // Read from the object itself, so that no parameter of any provider, known or new, can be left out of the key.
    static Map<String, Object> parameters(ChatRequestParameters parameters) {
        Map<String, Object> values = new TreeMap<>();
        Accessors.of(parameters.getClass()).forEach(accessor -> {
            Object value = CanonicalValue.of(accessor.value(parameters));
            if (value != null) {
                values.put(accessor.name(), value);
            }
        });
        return values;
    }
}
