package io.goldunit.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import io.goldunit.file.Fingerprint;
import io.goldunit.file.Json;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a request as plain sorted data in a form of our own: it does not change with the JSON or the texts that LangChain4j
 * makes of its objects. What is null or empty is left out, so that a part that a newer version adds changes no key until it is
 * used. Pictures, sounds and files are named by their fingerprint.
 */
final class CanonicalValue {

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(SystemMessage.class, "system"),
            Map.entry(UserMessage.class, "user"),
            Map.entry(AiMessage.class, "ai"),
            Map.entry(ToolExecutionResultMessage.class, "tool"),
            Map.entry(CustomMessage.class, "custom"),
            Map.entry(TextContent.class, "text"),
            Map.entry(ImageContent.class, "image"),
            Map.entry(AudioContent.class, "audio"),
            Map.entry(VideoContent.class, "video"),
            Map.entry(PdfFileContent.class, "pdf"));

    private static final String LANGCHAIN4J = "dev.langchain4j.";
    private static final String ENCODED = "base64Data";

    private CanonicalValue() {}

    /**
     * The value as text, number, boolean, list or sorted map.
     *
     * @return null for null, and for what is empty
     * @throws IllegalStateException for an object that does not say what it holds
     */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? null : list(items);
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.isEmpty() ? null : map(entries);
        }
        if (value instanceof BigDecimal decimal) {
            return readBack(decimal);
        }
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof String
                ? value
                : single(value);
    }

    /** As the number comes back from a file, where 1.10 is 1.1: what is read must give the same key. */
    private static Object readBack(BigDecimal decimal) {
        try {
            return Json.read(Json.write(decimal), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every decimal is JSON", e);
        }
    }

    private static @Nullable Object single(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return digest(HexFormat.of().formatHex(bytes));
        }
        if (value.getClass().isArray()) {
            return of(IntStream.range(0, Array.getLength(value))
                    .mapToObj(at -> Array.get(value, at))
                    .toList());
        }
        if (value instanceof ChatMessage || value instanceof Content) {
            return kind(value);
        }
        boolean isOfLangChain4j = value.getClass().getName().startsWith(LANGCHAIN4J);
        return isOfLangChain4j || value instanceof Record ? object(value) : text(value);
    }

    private static Map<String, Object> kind(Object part) {
        String kind = KINDS.get(part.getClass());
        if (kind == null) {
            throw new IllegalStateException(
                    "a call with a " + part.getClass().getName()
                            + " cannot be taped: this GoldUnit does not know what it holds. Update GoldUnit, or evaluate without tape");
        }
        Map<String, Object> values = object(part);
        values.put("type", kind);
        return values;
    }

    private static Map<String, Object> object(Object value) {
        Map<String, Object> values = new TreeMap<>();
        Accessors.of(value.getClass()).forEach(accessor -> {
            Object part = accessor.value(value);
            Object canonical = accessor.name().equals(ENCODED) && part instanceof String data ? digest(data) : of(part);
            if (canonical != null) {
                values.put(accessor.name(), canonical);
            }
        });
        if (value instanceof JsonSchemaElement) {
            values.put("type", value.getClass().getSimpleName());
        }
        return values;
    }

    private static List<Object> list(Collection<?> items) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(item == null ? "null" : known(item)));
        if (items instanceof Set) {
            values.sort(Comparator.comparing(Json::write));
        }
        return values;
    }

    private static Map<String, Object> map(Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, item) -> sorted.put(
                key instanceof Enum<?> constant ? constant.name() : String.valueOf(key),
                item == null ? "null" : known(item)));
        return sorted;
    }

    /** Within a list or a map an empty value has a place of its own. */
    private static Object known(Object item) {
        Object canonical = of(item);
        return canonical == null ? "" : canonical;
    }

    private static String text(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        String text = value.toString();
        if (text.equals(value.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(value)))) {
            throw new IllegalStateException(
                    "a call with a parameter of " + value.getClass().getName()
                            + " cannot be taped: it does not say what it holds. Give it a toString");
        }
        return value instanceof URI uri && "data".equalsIgnoreCase(uri.getScheme()) ? digest(text) : text;
    }

    private static String digest(String data) {
        return "sha256:" + Fingerprint.ofText(data);
    }
}
