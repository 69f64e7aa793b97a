package io.goldunit.call;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is embedded and by whom as plain sorted data: equal data, equal vector. */
final class CanonicalEmbedding {

    private CanonicalEmbedding() {}

    /** Everything but the text that may change a vector. */
    static Map<String, Object> of(EmbeddingModel model, @Nullable EmbeddingRequestParameters parameters) {
        Map<String, Object> canonical = new TreeMap<>();
        canonical.put("class", ModelClass.of(model));
        canonical.put("provider", String.valueOf(model.provider()));
        canonical.put("model", String.valueOf(model.modelName()));
        Dimension.known(model).ifPresent(dimension -> canonical.put("dimension", dimension));
        if (parameters != null) {
            parameters.presentParameters().forEach(it -> put(canonical, it, parameters));
        }
        return canonical;
    }

    private static void put(
            Map<String, Object> canonical, EmbeddingParameter<?> parameter, EmbeddingRequestParameters parameters) {
        Object value = CanonicalValue.of(parameters.parameter(parameter));
        if (value != null) {
            canonical.put("parameter " + parameter.name(), value);
        }
    }

    /** The same, and where the model is asked; null when nobody knows. */
    static Map<String, Object> at(
            @Nullable String endpoint, EmbeddingModel model, @Nullable EmbeddingRequestParameters parameters) {
        Map<String, Object> canonical = of(model, parameters);
        if (endpoint != null) {
            canonical.put("endpoint", endpoint);
        }
        return canonical;
    }

    /** A whole request: by whom, and of what. */
    static Map<String, Object> request(Map<String, Object> model, Object content) {
        Map<String, Object> request = new TreeMap<>(model);
        request.put("embed", content);
        return request;
    }

    static Object content(TextSegment segment) {
        Object metadata = CanonicalValue.of(segment.metadata().toMap());
        return metadata == null ? segment.text() : List.of(segment.text(), metadata);
    }

    static Object content(EmbeddingInput input) {
        return input.contents().size() == 1 && input.contents().get(0) instanceof TextContent text
                ? text.text()
                : Objects.requireNonNullElse(CanonicalValue.of(input.contents()), "");
    }
}
