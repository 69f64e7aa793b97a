package io.goldunit.call;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.ContentType;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.listener.EmbeddingModelListener;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.embedding.response.EmbeddingResponseMetadata;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An embedding model whose every call goes through {@link Calls}; the model itself still tells its own listeners of live calls.
 *
 * @param endpoint where it is asked, or null when nobody knows
 * @param calls of the trial that asks; when there is none, the model is asked as it is, unless a replay is under way
 */
record TapedEmbeddingModel(EmbeddingModel model, @Nullable String endpoint, Supplier<Optional<Calls>> calls)
        implements EmbeddingModel, Taped {

    /** Around the model itself; an endpoint that it was given earlier stays. */
    static TapedEmbeddingModel of(EmbeddingModel model, Supplier<Optional<Calls>> calls) {
        return new TapedEmbeddingModel(bare(model), Endpoint.of(model).orElse(null), calls);
    }

    /** The model itself, so that no call is taped twice. */
    static EmbeddingModel bare(EmbeddingModel model) {
        return Injected.required(model, "the embedding model") instanceof TapedEmbeddingModel taped
                ? taped.model
                : model;
    }

    @Override
    public EmbeddingResponse embed(EmbeddingRequest request) {
        return calls.get()
                .map(trial -> new EmbeddingBatch<EmbeddingInput>(
                                trial,
                                CanonicalEmbedding.at(endpoint, model, inForce(request.parameters())),
                                CanonicalEmbedding::content,
                                inputs -> model.embed(EmbeddingRequest.builder()
                                        .inputs(inputs)
                                        .parameters(request.parameters())
                                        .build()))
                        .response(request.inputs()))
                .orElseGet(() -> Calls.unseen(() -> model.embed(request)));
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return calls.get()
                .map(trial -> new EmbeddingBatch<TextSegment>(
                                trial,
                                CanonicalEmbedding.at(endpoint, model, defaultRequestParameters()),
                                CanonicalEmbedding::content,
                                some -> response(model.embedAll(some)))
                        .response(segments))
                .map(it -> Response.from(it.embeddings(), it.tokenUsage()))
                .orElseGet(() -> Calls.unseen(() -> model.embedAll(segments)));
    }

    private EmbeddingResponse response(Response<List<Embedding>> embedded) {
        return EmbeddingResponse.builder()
                .embeddings(embedded.content())
                .metadata(EmbeddingResponseMetadata.builder()
                        .modelName(modelName())
                        .tokenUsage(embedded.tokenUsage())
                        .build())
                .build();
    }

    private EmbeddingRequestParameters inForce(EmbeddingRequestParameters requested) {
        EmbeddingRequestParameters defaults = defaultRequestParameters();
        return defaults == null ? requested : defaults.overrideWith(requested);
    }

    /** What the model knows by itself, else the length of a vector that goes over the tape. */
    @Override
    public int dimension() {
        return Dimension.known(model).orElseGet(EmbeddingModel.super::dimension);
    }

    @Override
    public String modelName() {
        return model.modelName();
    }

    @Override
    public EmbeddingRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public Set<EmbeddingParameter<?>> supportedParameters() {
        return model.supportedParameters();
    }

    @Override
    public Set<ContentType> supportedContentTypes() {
        return model.supportedContentTypes();
    }

    @Override
    public List<EmbeddingModelListener> listeners() {
        return model.listeners();
    }

    @Override
    public ModelProvider provider() {
        return model.provider();
    }
}
