package io.goldunit.call;

import io.goldunit.privacy.PersonalData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is replaced in a call before it is written: secrets, and personal data where the golden set says so.
 *
 * @param secrets of this machine
 * @param personalData whether that is replaced too
 */
record Redaction(Secrets secrets, boolean personalData) {

    String text(String text) {
        String result = secrets.redactShapes(text);
        return personalData ? withoutPersonalData(result) : result;
    }

    private static String withoutPersonalData(String text) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (PersonalData found : PersonalData.found(text)) {
            result.append(text, from, found.start()).append(SecretShape.mark(found.kind()));
            from = found.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /** The request itself when there is nothing to replace, as in nearly every call. */
    TapedRequest request(TapedRequest request) {
        // Personal data is not looked for in JSON, where a line break before it is a letter.
        return personalData || secrets.mayBeIn(request.json()) ? TapedRequest.of(values(request.canonical())) : request;
    }

    private Map<String, Object> values(Map<String, Object> values) {
        Map<String, Object> result = new TreeMap<>();
        values.forEach((name, value) -> result.put(name, value(value)));
        return result;
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Collection<?> items) {
            List<Object> result = new ArrayList<>();
            items.forEach(item -> result.add(value(item)));
            return result;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> result = new TreeMap<>();
            entries.forEach((name, item) -> result.put(text(String.valueOf(name)), value(item)));
            return result;
        }
        return value;
    }

    TapedReply reply(TapedReply reply) {
        List<TapedReply.ToolCall> tools = reply.toolCalls() == null
                ? null
                : reply.toolCalls().stream()
                        .map(it -> new TapedReply.ToolCall(it.id(), it.name(), orNull(it.arguments())))
                        .toList();
        return new TapedReply(
                reply.id(),
                orNull(reply.text()),
                orNull(reply.thinking()),
                tools,
                reply.attributes() == null ? null : values(reply.attributes()),
                reply.finish(),
                reply.tokens(),
                reply.model(),
                reply.vector(),
                reply.scores(),
                reply.cut());
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }
}
