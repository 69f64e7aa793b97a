package io.goldunit.score.similarity;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.goldunit.call.Calls;
import io.goldunit.call.ModelIdentity;
import io.goldunit.call.Tape;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * How near the embeddings of an answer and of an expected text are, from 0 to 1, higher is better: by their cosine, or by what an
 * option says. Of a longer text the first 100,000 characters count, and the reason says so; half a surrogate pair counts as U+FFFD.
 * Immutable; every option gives another scorer. See {@link Similarity#semantic(EmbeddingModel)}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Semantic implements Scorer {

    /** More than most models read. To make tokens of a megabyte takes a model in this process seconds. */
    private static final int MOST_CHARACTERS = 100_000;

    private final EmbeddingModel model;
    private final Nearness nearness;
    private final ScorerSpec spec;

    private Semantic(EmbeddingModel model, Nearness nearness) {
        String signature = "similarity/semantic/1 " + nearness.signature() + ", 0..1, higher is better, "
                + ModelIdentity.of(model);
        this.model = model;
        this.nearness = nearness;
        this.spec = ScorerSpec.of("semantic", ScorerSpec.Kind.SIMILARITY, signature);
    }

    static Semantic of(EmbeddingModel model) {
        return new Semantic(Tape.around(model), Nearness.COSINE);
    }

    /**
     * Refuses to measure by the standard model where it is not, before any answer is read. Only those ask who have no tape: a replay
     * needs no model.
     *
     * @throws MissingModel when it is not on the class path
     */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public static void requireStandardModel() {
        new MiniLm(Semantic.class.getClassLoader()).requireInstalled();
    }

    /**
     * By their dot product, which is the cosine where a model gives vectors of length 1, as most do. A negative one counts as 0. Above
     * 1 it is unscored: such a model's dot products are no measure from 0 to 1.
     *
     * @throws IllegalArgumentException when this is by the Euclidean distance
     */
    public Semantic dotProduct() {
        return by(Nearness.DOT_PRODUCT);
    }

    /**
     * By their Euclidean distance d, as 1 / (1 + d). The reason tells d.
     *
     * @throws IllegalArgumentException when this is by the dot product
     */
    public Semantic euclidean() {
        return by(Nearness.EUCLIDEAN);
    }

    private Semantic by(Nearness other) {
        if (nearness != Nearness.COSINE && nearness != other) {
            throw new IllegalArgumentException(
                    "embeddings are near by one measure: the dot product or the distance, not both");
        }
        return new Semantic(model, other);
    }

    @Override
    public ScorerSpec spec() {
        return spec;
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return !goldenCase.expected().texts().isEmpty();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return NothingToScore.check(this, set, "an expected text");
    }

    @Override
    public Score score(Trial trial) {
        ModelText answer = ModelText.of(trial.answer().text(), MOST_CHARACTERS);
        List<ModelText> expected = trial.goldenCase().expected().texts().stream()
                .map(it -> ModelText.of(it, MOST_CHARACTERS))
                .toList();
        Score score = score(answer, expected, trial.calls());
        return score instanceof Score.Value it ? Score.of(it.value(), it.reason() + left(answer, expected)) : score;
    }

    private Score score(ModelText answer, List<ModelText> expected, Calls calls) {
        List<ModelText> wanted = expected.stream().filter(ModelText::isReadable).toList();
        if (!answer.isReadable()) {
            return wanted.size() < expected.size()
                    ? Score.of(1, "the answer is empty, as expected")
                    : Score.of(0, "the answer is empty");
        }
        return wanted.isEmpty()
                ? Score.of(0, "an empty text is expected")
                : best(vectors(answer, wanted, calls), wanted.size());
    }

    private static String left(ModelText answer, List<ModelText> expected) {
        List<String> cut = new ArrayList<>();
        if (answer.cut()) {
            cut.add("the answer");
        }
        if (expected.stream().anyMatch(ModelText::cut)) {
            cut.add(expected.size() == 1 ? "the expected text" : "an expected text");
        }
        return cut.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", without what %s has after %,d characters",
                        String.join(" or ", cut),
                        MOST_CHARACTERS);
    }

    private List<float[]> vectors(ModelText answer, List<ModelText> expected, Calls calls) {
        List<TextSegment> texts = Stream.concat(Stream.of(answer), expected.stream())
                .map(it -> TextSegment.from(it.text()))
                .toList();
        return calls.around(model).embedAll(texts).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** Of the first vector and each of the others the best; all must be there. */
    private Score best(List<float[]> vectors, int expected) {
        List<Score> scores = new ArrayList<>();
        for (float[] vector : vectors.subList(1, vectors.size())) {
            Score score = score(vectors.get(0), vector);
            if (score instanceof Score.Unscored) {
                return score;
            }
            scores.add(score);
        }
        return scores.stream()
                .map(Score.Value.class::cast)
                .max(Comparator.comparingDouble(Score.Value::value))
                .map(it -> Score.of(it.value(), it.reason() + (expected == 1 ? "" : ", the best of " + expected)))
                .orElseThrow();
    }

    private Score score(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "the embedding model gives vectors of different length, " + one.length + " and " + other.length);
        }
        double measured = nearness.of(one, other);
        if (!Double.isFinite(measured)) {
            return Score.unscored("a text has an embedding without direction: zero, or not of finite numbers");
        }
        double score = nearness.score(measured);
        return score > 1
                ? Score.unscored(nearness.told(measured) + " is above 1: the model's vectors are longer than 1")
                : Score.of(score, nearness.told(measured));
    }
}
