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
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cosine between the embeddings of an answer and an expected text. */
final class Semantic implements Scorer {

    private static final BitSet UNREADABLE = unreadable();

    private final ScorerSpec spec;
    private final EmbeddingModel model;

    Semantic(EmbeddingModel model) {
        String signature = "similarity/semantic/1 cosine, negative as 0 " + ModelIdentity.of(model);
        this.spec = ScorerSpec.of("semantic", ScorerSpec.Kind.SIMILARITY, signature);
        this.model = Tape.around(model);
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
        String answer = trial.answer().text();
        List<String> expected = trial.goldenCase().expected().texts();
        List<String> wanted = expected.stream().filter(Semantic::isReadable).toList();
        if (!isReadable(answer)) {
            return wanted.size() < expected.size()
                    ? Score.of(1, "the answer is empty, as expected")
                    : Score.of(0, "the answer is empty");
        }
        return wanted.isEmpty()
                ? Score.of(0, "an empty text is expected")
                : best(vectors(answer, wanted, trial.calls()), wanted.size());
    }

    /** Whether there is more than white space, controls, half pairs, marks and what is no character yet: a model has no token for them. */
    private static boolean isReadable(String text) {
        return text.codePoints().map(Character::getType).anyMatch(it -> !UNREADABLE.get(it));
    }

    private static BitSet unreadable() {
        BitSet types = new BitSet();
        IntStream.of(
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.NON_SPACING_MARK)
                .forEach(types::set);
        return types;
    }

    private List<float[]> vectors(String answer, List<String> expected, Calls calls) {
        List<TextSegment> texts = Stream.concat(Stream.of(answer), expected.stream())
                .map(TextSegment::from)
                .toList();
        return calls.around(model).embedAll(texts).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** Of the cosines between the first vector and each of the others the best; all must be there. */
    private static Score best(List<float[]> vectors, int expected) {
        List<Double> cosines = new ArrayList<>();
        for (float[] vector : vectors.subList(1, vectors.size())) {
            double cosine = Cosine.of(vectors.get(0), vector);
            if (Double.isNaN(cosine)) {
                return Score.unscored("a text has an embedding without direction: zero, or not of finite numbers");
            }
            cosines.add(cosine);
        }
        double best = cosines.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String which = expected == 1 ? "" : ", the best of " + expected;
        return Score.of(Math.max(0, best), Cosine.told(best) + which);
    }
}
