package io.goldunit.score.similarity.overlap;

import io.goldunit.file.Fingerprint;
import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The cosine between the terms of two texts, in which a term weighs the more the fewer documents have it (Sparck Jones 1972), from 0
 * to 1 as scikit-learn 1.2.1 computes it: a term's count times {@code ln((1 + n) / (1 + df)) + 1}, with n documents of which df have
 * it. Two texts without terms are equal, 1; a text with and one without have nothing in common, 0. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TfIdf implements DelegatingScorer {

    private final Terms terms;
    private final @Nullable List<String> documents;
    private final @Nullable Idf fitted;
    private final Scorer scorer;

    private TfIdf(Terms terms, @Nullable List<String> documents) {
        this.terms = terms;
        this.documents = documents;
        this.fitted = documents == null ? null : Idf.of(terms, documents);
        String corpus = documents == null
                ? "the two texts"
                : documents.size() + " documents " + Fingerprint.of(Map.of("documents", documents));
        String signature =
                "similarity/tfIdf/1 scikit-learn 1.2.1, 0..1, higher is better, " + terms + ", fitted to " + corpus;
        this.scorer = TextSimilarity.ofEach("tfIdf", signature, this::score);
    }

    /** Fitted to the answer and the expected text alone: a term that both have weighs less than one that only one has. */
    public static TfIdf cosine() {
        return new TfIdf(Terms.scikitLearn(), null);
    }

    /**
     * Fitted to documents, such as a knowledge base, which say what is common in their field. A term that none of them has does not
     * count, as in scikit-learn: of an answer in words of its own nothing is seen.
     */
    public TfIdf fittedTo(List<String> documents) {
        return new TfIdf(terms, List.copyOf(documents));
    }

    /** The same over other terms; without this, those of {@link Terms#scikitLearn()}. */
    public TfIdf terms(Terms other) {
        return new TfIdf(other, documents);
    }

    private Score score(String answer, String expected) {
        return terms.excessIn(answer)
                .or(() -> terms.excessIn(expected))
                .map(Score::unscored)
                .orElseGet(() -> scored(answer, expected));
    }

    private Score scored(String answer, String expected) {
        Idf idf = fitted == null ? Idf.of(terms, List.of(expected, answer)) : fitted;
        double cosine = Math.min(1, idf.vector(answer).cosine(idf.vector(expected)));
        return Score.of(cosine, String.format(Locale.ROOT, "cosine %.4f", cosine));
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
