package io.goldunit.score.similarity.translation;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.Corpus;
import io.goldunit.score.similarity.NGrams;
import io.goldunit.score.similarity.OfCorpus;
import io.goldunit.score.similarity.TextSimilarity;
import io.goldunit.score.similarity.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Google's BLEU for single sentences (Wu et al. 2016), from 0 to 1, higher is better: the n-grams of the orders 1 to 4 in common by
 * all of the answer or all of the expected text, whichever has more, so that it is the lesser of precision and recall. It needs no
 * smoothing and no penalty. As NLTK defines it: orders are summed up, 0 when there is no n-gram at all, of several expected texts
 * the best counts, and over many answers n-grams are summed up. NLTK is given tokens; here a tokenizer makes them. Immutable; every
 * option gives another scorer. See {@link io.goldunit.score.similarity.Similarity#gleu()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Gleu implements DelegatingScorer, OfCorpus {

    private final Tokenizer tokenizer;
    private final boolean lowercase;
    private final int maxOrder;
    private final Scorer scorer;

    private Gleu(Tokenizer tokenizer, boolean lowercase, int maxOrder) {
        this.tokenizer = tokenizer;
        this.lowercase = lowercase;
        this.maxOrder = maxOrder;
        this.scorer = TextSimilarity.of("gleu", signature(), Segment.measured(this::score));
    }

    /** With tokenizer 13a, case kept and orders 1 to 4. */
    public static Gleu standard() {
        return new Gleu(Tokenizer.V13A, false, 4);
    }

    /** With another tokenizer than 13a. */
    public Gleu tokenizer(Tokenizer other) {
        return new Gleu(other, lowercase, maxOrder);
    }

    /** With texts in lower case. */
    public Gleu lowercase() {
        return new Gleu(tokenizer, true, maxOrder);
    }

    /**
     * With n-grams of the orders from 1 to this one.
     *
     * @throws IllegalArgumentException when it is less than 1 or more than 100
     */
    public Gleu maxOrder(int order) {
        return new Gleu(tokenizer, lowercase, Orders.checked(1, order));
    }

    /** GLEU of one answer: NLTK's {@code sentence_gleu}. */
    public GleuResult ofSentence(String answer, String... expected) {
        return best(Segment.of(answer, expected));
    }

    /** GLEU of many answers: NLTK's {@code corpus_gleu}. The mean of their scores is another number. */
    public GleuResult ofCorpus(List<Segment> segments) {
        return segments.stream().map(this::best).reduce(GleuResult.NOTHING, GleuResult::plus);
    }

    @Override
    public Corpus corpus() {
        return Corpus.of(
                GleuResult.NOTHING,
                (answer, expected) -> best(new Segment(answer, expected)),
                GleuResult::plus,
                GleuResult::score);
    }

    private GleuResult best(Segment segment) {
        Vocabulary vocabulary = new Vocabulary();
        int[] answer = numbers(segment.answer(), vocabulary);
        return segment.expected().stream()
                .map(it -> result(answer, numbers(it, vocabulary)))
                .max(Comparator.comparingDouble(GleuResult::score))
                .orElseThrow();
    }

    private GleuResult result(int[] answer, int[] expected) {
        long common = Arrays.stream(NGrams.common(answer, List.of(expected), maxOrder))
                .asLongStream()
                .sum();
        long answered = total(answer.length);
        long wanted = total(expected.length);
        return new GleuResult(common, answered, wanted, Math.max(answered, wanted));
    }

    private long total(int length) {
        return IntStream.rangeClosed(1, maxOrder)
                .mapToLong(order -> NGrams.total(length, order))
                .sum();
    }

    private int[] numbers(String text, Vocabulary vocabulary) {
        return tokenizer.numbers(lowercase ? text.toLowerCase(Locale.ROOT) : text, vocabulary);
    }

    private Score score(Segment segment) {
        GleuResult result = best(segment);
        return Score.of(result.score(), result.told());
    }

    private String signature() {
        return "similarity/gleu/1 GLEU by its formula, 0..1, higher is better, case:" + (lowercase ? "lc" : "mixed")
                + "|tok:" + tokenizer.id() + ", orders 1 to " + maxOrder;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
