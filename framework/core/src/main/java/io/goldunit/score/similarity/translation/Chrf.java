package io.goldunit.score.similarity.translation;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.Corpus;
import io.goldunit.score.similarity.OfCorpus;
import io.goldunit.score.similarity.TextSimilarity;
import io.goldunit.score.similarity.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * chrF and chrF++ (Popovic 2015, 2017) as sacrebleu 2.6.0 computes them, with their options. Immutable; every option gives another
 * scorer. The score is sacrebleu's divided by 100. Characters are code points. Of several expected texts the one with the best F
 * counts. See {@link io.goldunit.score.similarity.Similarity#chrf()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Chrf implements DelegatingScorer, OfCorpus {

    private final String name;
    private final Options options;
    private final Scorer scorer;

    private record Options(
            int charOrder, int wordOrder, int beta, boolean lowercase, boolean whitespace, boolean smoothed) {}

    private Chrf(String name, Options options) {
        this.name = name;
        this.options = options;
        this.scorer = TextSimilarity.of(name, signature(), Segment.measured(this::score));
    }

    /** chrF with sacrebleu's defaults: characters up to order 6, no words, beta 2, case kept, without white space. */
    public static Chrf standard() {
        return new Chrf("chrf", new Options(6, 0, 2, false, false, false));
    }

    /** chrF++: {@link #standard()} with words up to order 2. */
    public static Chrf plusPlus() {
        return new Chrf("chrfPlusPlus", new Options(6, 2, 2, false, false, false));
    }

    /**
     * With n-grams of characters up to another order than 6.
     *
     * @throws IllegalArgumentException when it is less than 1 or more than 100
     */
    public Chrf charOrder(int order) {
        Options it = options;
        return with(
                new Options(Orders.checked(1, order), it.wordOrder, it.beta, it.lowercase, it.whitespace, it.smoothed));
    }

    /**
     * With n-grams of words up to this order; 0 for none.
     *
     * @throws IllegalArgumentException when it is less than 0 or more than 100
     */
    public Chrf wordOrder(int order) {
        Options it = options;
        return with(
                new Options(it.charOrder, Orders.checked(0, order), it.beta, it.lowercase, it.whitespace, it.smoothed));
    }

    /**
     * With recall weighted this many times as much as precision, 2 if not said.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Chrf beta(int weight) {
        Options it = options;
        return with(
                new Options(it.charOrder, it.wordOrder, positive(weight), it.lowercase, it.whitespace, it.smoothed));
    }

    /** With texts in lower case. */
    public Chrf lowercase() {
        Options it = options;
        return with(new Options(it.charOrder, it.wordOrder, it.beta, true, it.whitespace, it.smoothed));
    }

    /** With white space as characters of n-grams. */
    public Chrf whitespace() {
        Options it = options;
        return with(new Options(it.charOrder, it.wordOrder, it.beta, it.lowercase, true, it.smoothed));
    }

    /** With the mean of the F of each order, as chrF++.py, NLTK and Moses take it: short texts then score far lower. */
    public Chrf epsilonSmoothing() {
        Options it = options;
        return with(new Options(it.charOrder, it.wordOrder, it.beta, it.lowercase, it.whitespace, true));
    }

    private Chrf with(Options other) {
        return new Chrf(name, other);
    }

    private static int positive(int weight) {
        if (weight < 1) {
            throw new IllegalArgumentException("chrF's beta is at least 1, not " + weight);
        }
        return weight;
    }

    /** chrF of one answer, from 0 to 100: sacrebleu's {@code sentence_chrf}. */
    public ChrfResult ofSentence(String answer, String... expected) {
        return ofCorpus(List.of(Segment.of(answer, expected)));
    }

    /** chrF of many answers, from 0 to 100: sacrebleu's {@code corpus_chrf}, which sums up the counts of the segments. */
    public ChrfResult ofCorpus(List<Segment> segments) {
        ChrfCounts sum = new ChrfCounts(options.charOrder + options.wordOrder);
        segments.forEach(segment -> sum.plus(best(segment)));
        return result(sum);
    }

    /**
     * Whether the {@link #ofCorpus} of two systems differ by more than chance.
     *
     * @throws IllegalArgumentException when the two do not answer the same segments
     */
    public PairedSystems compare(List<Segment> baseline, List<Segment> system) {
        int orders = options.charOrder + options.wordOrder;
        return PairedSystems.of(
                baseline,
                system,
                new Counting<>(() -> new ChrfCounts(orders), this::best, ChrfCounts::plus, counts -> result(counts)
                        .score()));
    }

    @Override
    public Corpus corpus() {
        ChrfCounts sum = new ChrfCounts(options.charOrder + options.wordOrder);
        return new Corpus(
                (answer, expected) -> sum.plus(best(new Segment(answer, expected))),
                () -> result(sum).score() / 100);
    }

    private ChrfCounts best(Segment segment) {
        ChrfCounts best = counts(segment.answer(), segment.expected().get(0));
        for (String text : segment.expected().subList(1, segment.expected().size())) {
            ChrfCounts counts = counts(segment.answer(), text);
            if (result(counts).score() > result(best).score()) {
                best = counts;
            }
        }
        return best;
    }

    private ChrfCounts counts(String answer, String expected) {
        ChrfCounts counts = new ChrfCounts(options.charOrder + options.wordOrder);
        String one = cased(answer);
        String other = cased(expected);
        counts.count(0, options.charOrder, characters(one), characters(other));
        if (options.wordOrder > 0) {
            Vocabulary words = new Vocabulary();
            int[] wanted = ChrfWords.numbers(other, words);
            counts.count(options.charOrder, options.wordOrder, ChrfWords.numbers(one, words), wanted);
        }
        return counts;
    }

    private String cased(String text) {
        return options.lowercase ? text.toLowerCase(Locale.ROOT) : text;
    }

    private int[] characters(String text) {
        int[] characters = new int[text.length()];
        int length = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            if (options.whitespace || !PythonText.isSpace(character)) {
                characters[length++] = character;
            }
        }
        return Arrays.copyOf(characters, length);
    }

    private ChrfResult result(ChrfCounts counts) {
        return options.smoothed ? ChrfResult.smoothed(counts, options.beta) : ChrfResult.of(counts, options.beta);
    }

    private Score score(Segment segment) {
        ChrfResult result = ofCorpus(List.of(segment));
        return Score.of(Math.min(1, result.score() / 100), result.told());
    }

    private String signature() {
        return "similarity/" + name + "/1 0..1, higher is better, sentence chrF of sacrebleu case:"
                + (options.lowercase ? "lc" : "mixed") + "|eff:" + (options.smoothed ? "no" : "yes") + "|nc:"
                + options.charOrder + "|nw:" + options.wordOrder + "|space:" + (options.whitespace ? "yes" : "no")
                + "|version:2.6.0, beta " + options.beta;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
