package io.goldunit.call;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A scoring model, such as a re-ranker, whose every call goes through {@link Calls}.
 *
 * @param endpoint where it is asked, or null when nobody knows
 * @param calls of the trial that asks; when there is none, the model is asked as it is, unless a replay is under way
 */
record TapedScoringModel(ScoringModel model, @Nullable String endpoint, Supplier<Optional<Calls>> calls)
        implements ScoringModel, Taped {

    private static final List<String> NAMES = List.of("modelname", "model", "modelid");

    /** Around the model itself; an endpoint that it was given earlier stays. */
    static TapedScoringModel of(ScoringModel model, Supplier<Optional<Calls>> calls) {
        return new TapedScoringModel(bare(model), Endpoint.of(model).orElse(null), calls);
    }

    /** The model itself, so that no call is taped twice. */
    static ScoringModel bare(ScoringModel model) {
        return Injected.required(model, "the scoring model") instanceof TapedScoringModel taped ? taped.model : model;
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
        return calls.get()
                .map(trial -> response(new ScoringCall(trial, called(), canonical(segments, query))
                        .reply(() -> model.scoreAll(segments, query))))
                .orElseGet(() -> Calls.unseen(() -> model.scoreAll(segments, query)));
    }

    private CalledModel called() {
        return new CalledModel(CallKind.SCORING, endpoint, name(), null);
    }

    private static Response<List<Double>> response(TapedReply reply) {
        List<Double> scores = Optional.ofNullable(reply.scores()).orElse(List.of());
        Tokens tokens = reply.tokens();
        return Response.from(scores, tokens == null ? null : new TokenUsage(tokens.input(), tokens.output()));
    }

    /** The request as plain sorted data. */
    Map<String, Object> canonical(List<TextSegment> segments, String query) {
        Map<String, Object> canonical = new TreeMap<>();
        canonical.put("class", ModelClass.of(model));
        Optional.ofNullable(endpoint).ifPresent(it -> canonical.put("endpoint", it));
        Optional.ofNullable(name()).ifPresent(it -> canonical.put("model", it));
        canonical.put("query", query);
        canonical.put(
                "score", segments.stream().map(CanonicalEmbedding::content).toList());
        return canonical;
    }

    // A scoring model has no method that tells its name.
    private @Nullable String name() {
        return ModelFields.find(model, NAMES, it -> it instanceof String name ? Optional.of(name) : Optional.empty())
                .orElse(null);
    }
}
