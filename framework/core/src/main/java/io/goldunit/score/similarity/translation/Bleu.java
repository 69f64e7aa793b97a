package io.goldunit.score.similarity.translation;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.Corpus;
import io.goldunit.score.similarity.OfCorpus;
import io.goldunit.score.similarity.TextSimilarity;
import io.goldunit.score.similarity.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * BLEU (Papineni et al. 2002) as sacrebleu 2.6.0 computes it, with its options. Immutable; every option gives another scorer. The
 * score is that of one sentence, divided by 100. Several expected texts count together: an n-gram is in common as often as the one
 * that has it most often has it. See {@link io.goldunit.score.similarity.Similarity#bleu()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Bleu implements DelegatingScorer, OfCorpus {

    private final Tokenizer tokenizer;
    private final Smoothing smoothing;
    private final boolean lowercase;
    private final int maxOrder;
    private final @Nullable Boolean effectiveOrder;
    private final Scorer scorer;

    private Bleu(
            Tokenizer tokenizer,
            Smoothing smoothing,
            boolean lowercase,
            int maxOrder,
            @Nullable Boolean effectiveOrder) {
        this.tokenizer = tokenizer;
        this.smoothing = smoothing;
        this.lowercase = lowercase;
        this.maxOrder = maxOrder;
        this.effectiveOrder = effectiveOrder;
        this.scorer = TextSimilarity.of("bleu", signature(), Segment.measured(this::score));
    }

    /** With sacrebleu's defaults for a sentence: tokenizer 13a, smoothing exp, case kept, orders 1 to 4, effective order. */
    public static Bleu standard() {
        return new Bleu(Tokenizer.V13A, Smoothing.exp(), false, 4, null);
    }

    /** With another tokenizer than 13a. */
    public Bleu tokenizer(Tokenizer other) {
        return new Bleu(other, smoothing, lowercase, maxOrder, effectiveOrder);
    }

    /** With another smoothing than exp. */
    public Bleu smoothing(Smoothing other) {
        return new Bleu(tokenizer, other, lowercase, maxOrder, effectiveOrder);
    }

    /** With texts in lower case. */
    public Bleu lowercase() {
        return new Bleu(tokenizer, smoothing, true, maxOrder, effectiveOrder);
    }

    /**
     * With n-grams up to another order than 4.
     *
     * @throws IllegalArgumentException when it is less than 1 or more than 100
     */
    public Bleu maxOrder(int order) {
        return new Bleu(tokenizer, smoothing, lowercase, Orders.checked(1, order), effectiveOrder);
    }

    /**
     * Whether the mean goes over the orders that the answer has n-grams of, and not over all. If this is not said, a sentence has
     * it and a corpus has it not.
     */
    public Bleu effectiveOrder(boolean effective) {
        return new Bleu(tokenizer, smoothing, lowercase, maxOrder, effective);
    }

    /** BLEU of one answer, from 0 to 100: sacrebleu's {@code sentence_bleu}. */
    public BleuResult ofSentence(String answer, String... expected) {
        return ofSentence(Segment.of(answer, expected));
    }

    private BleuResult ofSentence(Segment segment) {
        return of(List.of(segment), effectiveOrder == null || effectiveOrder);
    }

    /**
     * BLEU of many answers, from 0 to 100: sacrebleu's {@code corpus_bleu}. Counts are summed up over the segments; the mean of
     * their scores is another number.
     */
    public BleuResult ofCorpus(List<Segment> segments) {
        return of(segments, effectiveOrder != null && effectiveOrder);
    }

    /**
     * Whether the {@link #ofCorpus} of two systems differ by more than chance.
     *
     * @throws IllegalArgumentException when the two do not answer the same segments
     */
    public PairedSystems compare(List<Segment> baseline, List<Segment> system) {
        boolean effective = effectiveOrder != null && effectiveOrder;
        return PairedSystems.of(
                baseline,
                system,
                new Counting<>(() -> new BleuCounts(maxOrder), this::counts, BleuCounts::plus, counts -> BleuFormula.of(
                                counts, smoothing, effective)
                        .score()));
    }

    private BleuCounts counts(Segment segment) {
        BleuCounts counts = new BleuCounts(maxOrder);
        add(counts, segment.answer(), segment.expected());
        return counts;
    }

    @Override
    public Corpus corpus() {
        BleuCounts counts = new BleuCounts(maxOrder);
        boolean effective = effectiveOrder != null && effectiveOrder;
        return new Corpus(
                (answer, expected) -> add(counts, answer, expected),
                () -> BleuFormula.of(counts, smoothing, effective).score() / 100);
    }

    private BleuResult of(List<Segment> segments, boolean effective) {
        BleuCounts counts = new BleuCounts(maxOrder);
        segments.forEach(it -> add(counts, it.answer(), it.expected()));
        return BleuFormula.of(counts, smoothing, effective);
    }

    private void add(BleuCounts counts, String answer, List<String> expected) {
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> wanted =
                expected.stream().map(it -> numbers(it, vocabulary)).toList();
        counts.add(numbers(answer, vocabulary), wanted);
    }

    private int[] numbers(String text, Vocabulary vocabulary) {
        return tokenizer.numbers(lowercase ? text.toLowerCase(Locale.ROOT) : text, vocabulary);
    }

    private Score score(Segment segment) {
        BleuResult result = ofSentence(segment);
        return Score.of(Math.min(1, result.score() / 100), result.told());
    }

    private String signature() {
        return "similarity/bleu/1 0..1, higher is better, sentence BLEU of sacrebleu case:"
                + (lowercase ? "lc" : "mixed")
                + "|eff:" + (effectiveOrder == null || effectiveOrder ? "yes" : "no") + "|tok:" + tokenizer.id()
                + "|smooth:" + smoothing + "|version:2.6.0, orders 1 to " + maxOrder;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
