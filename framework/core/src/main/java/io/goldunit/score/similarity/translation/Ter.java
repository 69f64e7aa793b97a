package io.goldunit.score.similarity.translation;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.similarity.Corpus;
import io.goldunit.score.similarity.OfCorpus;
import io.goldunit.score.similarity.TextSimilarity;
import io.goldunit.score.similarity.Vocabulary;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The translation edit rate (Snover et al. 2006) as sacrebleu 2.6.0 computes it, with its options. Lower is better. Immutable;
 * every option gives another scorer. The score is sacrebleu's divided by 100, and 1 where that is above 1. Of several expected
 * texts the fewest edits count, against the mean number of their words. See {@link
 * io.goldunit.score.similarity.Similarity#ter()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Ter implements DelegatingScorer, OfCorpus {

    private static final TerResult NOTHING = TerResult.of(0, 0);

    private final TerTokens tokens;
    private final Scorer scorer;

    private Ter(TerTokens tokens) {
        this.tokens = tokens;
        this.scorer = new TextSimilarity(
                new ScorerSpec(
                        "ter", ScorerSpec.Kind.SIMILARITY, ScorerSpec.Direction.LOWER_IS_BETTER, signature(tokens)),
                Segment.measured(this::score));
    }

    /** With sacrebleu's defaults: words between white space in lower case, punctuation counts. */
    public static Ter standard() {
        return new Ter(new TerTokens(false, true, false, false));
    }

    /** With punctuation split off words, and XML's names of characters resolved. */
    public Ter normalized() {
        return new Ter(new TerTokens(true, tokens.punctuation(), tokens.asian(), tokens.caseSensitive()));
    }

    /** With punctuation left out. */
    public Ter withoutPunctuation() {
        return new Ter(new TerTokens(tokens.normalized(), false, tokens.asian(), tokens.caseSensitive()));
    }

    /**
     * With Chinese and Japanese characters known: {@link #normalized()} makes a token of each ideograph, {@link
     * #withoutPunctuation()} leaves out their punctuation. Nothing without one of them.
     */
    public Ter asian() {
        return new Ter(new TerTokens(tokens.normalized(), tokens.punctuation(), true, tokens.caseSensitive()));
    }

    /** With case as it is. */
    public Ter caseSensitive() {
        return new Ter(new TerTokens(tokens.normalized(), tokens.punctuation(), tokens.asian(), true));
    }

    /**
     * TER of one answer, from 0 to 100 and beyond: sacrebleu's {@code sentence_ter}.
     *
     * @throws IllegalArgumentException when the texts are too long: some thousands of words in very different order
     */
    public TerResult ofSentence(String answer, String... expected) {
        return ofCorpus(List.of(Segment.of(answer, expected)));
    }

    /**
     * TER of many answers, from 0 to 100 and beyond: sacrebleu's {@code corpus_ter}, which sums up edits and words.
     *
     * @throws IllegalArgumentException when the texts of a segment are too long
     */
    public TerResult ofCorpus(List<Segment> segments) {
        return segments.stream().map(this::counted).reduce(NOTHING, Ter::sum);
    }

    /**
     * Whether the {@link #ofCorpus} of two systems differ by more than chance.
     *
     * @throws IllegalArgumentException when the two do not answer the same segments, or the texts of one are too long
     */
    public PairedSystems compare(List<Segment> baseline, List<Segment> system) {
        return PairedSystems.of(
                baseline, system, new Counting<>(() -> NOTHING, this::counted, Ter::sum, TerResult::score));
    }

    @Override
    public Corpus corpus() {
        return Corpus.of(
                NOTHING,
                (answer, expected) -> counted(new Segment(answer, expected)),
                Ter::sum,
                it -> it.score() / 100);
    }

    private static TerResult sum(TerResult one, TerResult other) {
        return TerResult.of(one.edits() + other.edits(), one.expected() + other.expected());
    }

    private TerResult counted(Segment segment) {
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> expected = segment.expected().stream()
                .map(it -> vocabulary.numbers(tokens.of(it)))
                .toList();
        int[] answer = vocabulary.numbers(tokens.of(segment.answer()));
        int edits = expected.stream()
                .mapToInt(it -> ShiftSearch.edits(answer, it))
                .min()
                .orElseThrow();
        return TerResult.of(
                edits, expected.stream().mapToInt(it -> it.length).average().orElseThrow());
    }

    private Score score(Segment segment) {
        try {
            TerResult result = ofCorpus(List.of(segment));
            return Score.of(Math.min(1, result.score() / 100), result.told());
        } catch (Work.TooLong e) {
            return Score.unscored(Work.TooLong.REASON);
        }
    }

    private static String signature(TerTokens tokens) {
        return "similarity/ter/1 from 0, above 1 as 1, lower is better, sentence TER of sacrebleu case:"
                + (tokens.caseSensitive() ? "mixed" : "lc") + "|tok:tercom|norm:" + told(tokens.normalized())
                + "|punct:" + told(tokens.punctuation()) + "|asian:" + told(tokens.asian()) + "|version:2.6.0";
    }

    private static String told(boolean yes) {
        return yes ? "yes" : "no";
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
