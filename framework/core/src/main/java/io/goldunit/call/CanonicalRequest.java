package io.goldunit.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ChatMessageSerializer;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import io.goldunit.file.Json;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A chat request as plain sorted data: equal calls give equal data, whatever the JVM, locale or operating system. */
final class CanonicalRequest {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getMethods())
                    .filter(CanonicalRequest::isAccessor)
                    .toList();
            accessors.forEach(it -> it.setAccessible(true));
            return accessors;
        }
    };

    private CanonicalRequest() {}

    /** Everything that may change the reply: provider, messages of every kind, and every parameter that is in force. */
    static Map<String, Object> of(
            ModelProvider provider, Object model, ChatRequest request, ChatRequestParameters inForce) {
        Map<String, Object> canonical = new TreeMap<>();
        canonical.put("provider", String.valueOf(provider));
        if (inForce.modelName() == null) {
            // Two models without a name must not answer for each other.
            canonical.put("model", ModelClass.of(model));
        }
        canonical.put("messages", plain(ChatMessageSerializer.messagesToJson(request.messages())));
        canonical.put("parameters", parameters(inForce));
        return canonical;
    }

    static ChatRequestParameters inForce(@Nullable ChatRequestParameters defaults, ChatRequest request) {
        return defaults == null ? request.parameters() : defaults.overrideWith(request.parameters());
    }

    // Read from the object itself, so that no parameter of any provider, known or new, can be left out of the key.
    static Map<String, Object> parameters(ChatRequestParameters parameters) {
        Map<String, Object> values = new TreeMap<>();
        for (Method method : ACCESSORS.get(parameters.getClass())) {
            Object value = value(parameters, method);
            if (value != null) {
                values.put(method.getName(), value);
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
            return canonical(method.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the parameter " + method.getName() + " of " + target, e);
        }
    }

    static @Nullable Object canonical(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? null : canonical(items);
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.isEmpty() ? null : canonical(entries);
        }
        return value instanceof ToolSpecification tool ? plain(tool.toJson()) : text(value);
    }

    private static List<Object> canonical(Collection<?> items) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(known(canonical(item))));
        if (items instanceof Set) {
            values.sort(Comparator.comparing(Json::write));
        }
        return values;
    }

    private static Map<String, Object> canonical(Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, item) -> sorted.put(String.valueOf(key), known(canonical(item))));
        return sorted;
    }

    private static Object known(@Nullable Object value) {
        return value == null ? "null" : value;
    }

    private static String text(Object value) {
        String text = value.toString();
        if (text.equals(value.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(value)))) {
            throw new IllegalStateException(
                    "a call with a parameter of " + value.getClass().getName()
                            + " cannot be taped: it does not say what it holds. Give it a toString");
        }
        return text;
    }

    static Object plain(String json) {
        try {
            return Json.read(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
