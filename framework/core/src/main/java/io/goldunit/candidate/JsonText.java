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
            return json.startsWith("\"") ? MAPPER.readValue(json, String.class) : json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the application returned " + given.getClass().getName()
                            + ", which is neither a text nor data that can be written as JSON: "
                            + firstLine(e.getOriginalMessage())
                            + ". Return a text, an Answer, or a record of plain values",
                    e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
