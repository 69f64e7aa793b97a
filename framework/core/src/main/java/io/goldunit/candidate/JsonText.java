package io.goldunit.candidate;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Data that an application extracted, as text: sorted keys, nulls and empty lists kept, dates as ISO 8601 writes them. The
 * fields of an object count and not its getters, for these are what LangChain4j asks the model to fill. What JSON writes as a
 * text by itself, such as a constant of an enum or a date, is that text without quotes.
 */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .addModule(new SimpleModule()
                    .addSerializer(TemporalAccessor.class, ToStringSerializer.instance)
                    .addSerializer(TemporalAmount.class, ToStringSerializer.instance))
            .build();

    private JsonText() {}

    static String of(Object given) {
        try {
            String json = MAPPER.writeValueAsString(given);
            if (isMachinery(given) && json.startsWith("{")) {
                throw refused(given, "it is part of the Java machine", null);
            }
            return json.startsWith("\"") ? MAPPER.readValue(json, String.class) : json;
        } catch (JsonProcessingException e) {
            throw refused(given, e.getOriginalMessage().lines().findFirst().orElse(""), e);
        }
    }

    /** A lambda, a thread and the like have properties, and yet hold no data. */
    private static boolean isMachinery(Object given) {
        Class<?> type = given.getClass();
        return type.isHidden() || (type.getName().startsWith("java.") && !(given instanceof Map));
    }

    private static IllegalArgumentException refused(Object given, String why, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "the application returned " + given.getClass().getName()
                        + ", which is neither a text nor data that can be written as JSON: " + why
                        + ". Return a text, an Answer, or a record of plain values",
                cause);
    }
}
