package io.goldunit.call;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.List;
import java.util.Map;

/** Requests of embeddings and scores of every kind, in canonical form. */
final class VectorKeys {

    private static final OpenAiEmbeddingModel MODEL = OpenAiEmbeddingModel.builder()
            .baseUrl("https://models.example.org/v1")
            .apiKey("none")
            .modelName("text-embedding-3-small")
            .dimensions(256)
            .build();

    private static final TextSegment HELLO = TextSegment.from("Hello, ı");
    private static final TextSegment SOURCED =
            TextSegment.from("Hello, ı", Metadata.from(Map.of("page", 3, "source", "a.pdf")));

    private VectorKeys() {}

    /** A scoring model that has a name. */
    private record Ranking(String modelName) implements ScoringModel {
        @Override
        public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
            throw new IllegalStateException("asked");
        }
    }

    static Map<String, Map<String, Object>> canonical() {
        return Map.of(
                "embedding",
                embedding(EmbeddingRequestParameters.EMPTY, CanonicalEmbedding.content(HELLO)),
                "embedding with metadata",
                embedding(EmbeddingRequestParameters.EMPTY, CanonicalEmbedding.content(SOURCED)),
                "embedding with parameters",
                embedding(
                        EmbeddingRequestParameters.builder()
                                .modelName("text-embedding-3-large")
                                .dimensions(64)
                                .inputType(EmbeddingInputType.QUERY)
                                .build(),
                        CanonicalEmbedding.content(EmbeddingInput.from("Hello, ı"))),
                "embedding of a picture",
                embedding(
                        EmbeddingRequestParameters.EMPTY,
                        CanonicalEmbedding.content(EmbeddingInput.from(
                                TextContent.from("a sun"), ImageContent.from("https://example.org/a.png")))),
                "scoring",
                scoring("re-ranker", HELLO),
                "scoring by another model",
                scoring("another", HELLO),
                "scoring with metadata",
                scoring("re-ranker", SOURCED, HELLO));
    }

    private static Map<String, Object> embedding(EmbeddingRequestParameters parameters, Object content) {
        EmbeddingRequestParameters inForce = MODEL.defaultRequestParameters().overrideWith(parameters);
        String endpoint = Endpoint.of(MODEL).orElseThrow();
        return CanonicalEmbedding.request(CanonicalEmbedding.at(endpoint, MODEL, inForce), content);
    }

    private static Map<String, Object> scoring(String name, TextSegment... segments) {
        return TapedScoringModel.of(new Ranking(name), Calls::current).canonical(List.of(segments), "Who says hello?");
    }
}
