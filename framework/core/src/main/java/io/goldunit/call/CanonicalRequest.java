package io.goldunit.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessageSerializer;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import io.goldunit.file.Json;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A chat request as plain sorted data: equal calls give equal data, whatever the JVM, locale or operating system. */
final class CanonicalRequest {

    private CanonicalRequest() {}

    /** Everything that may change the reply: provider, messages of every kind, and every parameter that is in force. */
    static Map<String, Object> of(ChatModel model, ChatRequest request) {
        Map<String, Object> canonical = new TreeMap<>();
        canonical.put("provider", String.valueOf(model.provider()));
        canonical.put("messages", plain(ChatMessageSerializer.messagesToJson(request.messages())));
        canonical.put("parameters", parameters(inForce(model, request)));
        return canonical;
    }

    static ChatRequestParameters inForce(ChatModel model, ChatRequest request) {
        ChatRequestParameters defaults = model.defaultRequestParameters();
        return defaults == null ? request.parameters() : defaults.overrideWith(request.parameters());
    }

    // Read from the object itself, so that no parameter of any provider, known or new, can be left out of the key.
    private static Map<String, Object> parameters(ChatRequestParameters parameters) {
        Map<String, Object> values = new TreeMap<>();
        for (Method method : parameters.getClass().getMethods()) {
            if (isAccessor(method)) {
                Object value = value(parameters, method);
                if (value != null) {
                    values.put(method.getName(), value);
                }
            }
        }
        return values;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != void.class
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode");
    }

    private static @Nullable Object value(Object target, Method method) {
        try {
            method.setAccessible(true);
            return canonical(method.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the parameter " + method.getName() + " of " + target, e);
        }
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? null
                    : items.stream()
                            .map(CanonicalRequest::canonical)
                            .filter(Objects::nonNull)
                            .toList();
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> sorted = new TreeMap<>();
            entries.forEach((key, item) -> sorted.put(String.valueOf(key), String.valueOf(canonical(item))));
            return sorted.isEmpty() ? null : sorted;
        }
        return value instanceof ToolSpecification tool ? plain(tool.toJson()) : value.toString();
    }

    private static Object plain(String json) {
        try {
            return Json.read(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
