package io.goldunit.score.similarity.translation;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.NltkWords;
import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.PorterStemmer;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * METEOR (Lavie and Agarwal 2007) as NLTK 3.8 computes it, without synonyms: the official METEOR 1.5 is another number. Immutable;
 * every option gives another scorer. Of several expected texts the best counts. See {@link
 * io.goldunit.score.similarity.Similarity#meteor()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Meteor implements DelegatingScorer {

    private final boolean stemmed;
    private final boolean splitAtSpaces;
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final Scorer scorer;

    private Meteor(boolean stemmed, boolean splitAtSpaces, double alpha, double beta, double gamma) {
        this.stemmed = stemmed;
        this.splitAtSpaces = splitAtSpaces;
        this.alpha = alpha;
        this.beta = beta;
        this.gamma = gamma;
        this.scorer = TextSimilarity.of("meteor", signature(), Segment.measured(this::score));
    }

    /** Words of NLTK's word tokenizer that are equal or have the same stem, with NLTK's weights. */
    public static Meteor standard() {
        return new Meteor(true, false, 0.9, 3, 0.5);
    }

    /** With equal words only: for other languages than English. */
    public Meteor exact() {
        return new Meteor(false, splitAtSpaces, alpha, beta, gamma);
    }

    /** With words as they lie between white space. */
    public Meteor splitAtSpaces() {
        return new Meteor(stemmed, true, alpha, beta, gamma);
    }

    /**
     * With other weights than 0.9, 3 and 0.5.
     *
     * @param alpha weight of precision in the mean, 0 to 1
     * @param beta how fast the penalty grows with the number of runs, from 0 on
     * @param gamma the highest penalty, 0 to 1
     * @throws IllegalArgumentException when one lies outside its range
     */
    public Meteor weights(double alpha, double beta, double gamma) {
        if (!(alpha >= 0 && alpha <= 1 && beta >= 0 && gamma >= 0 && gamma <= 1)) {
            throw new IllegalArgumentException("METEOR takes alpha and gamma from 0 to 1 and beta from 0 on, not "
                    + alpha + ", " + gamma + " and " + beta);
        }
        return new Meteor(stemmed, splitAtSpaces, alpha, beta, gamma);
    }

    /** METEOR of one answer, against the expected text with the best score. */
    public MeteorResult of(String answer, String... expected) {
        return best(Segment.of(answer, expected));
    }

    private MeteorResult best(Segment segment) {
        List<String> words = words(segment.answer());
        return segment.expected().stream()
                .map(it -> result(words, words(it)))
                .max(Comparator.comparingDouble(MeteorResult::score))
                .orElseThrow();
    }

    private List<String> words(String text) {
        Stream<String> words = (splitAtSpaces ? PythonText.split(text) : NltkWords.of(text)).stream();
        return words.map(it -> it.toLowerCase(Locale.ROOT)).toList();
    }

    private MeteorResult result(List<String> answer, List<String> expected) {
        MeteorMatches matches = new MeteorMatches(answer.size(), expected.size());
        matches.pair(answer, expected);
        if (stemmed) {
            Map<String, String> stems = new HashMap<>();
            matches.pair(stems(answer, stems), stems(expected, stems));
        }
        int count = matches.count();
        int chunks = matches.chunks();
        double score = count == 0 ? 0 : score(count, chunks, answer.size(), expected.size());
        return new MeteorResult(score, count, chunks, answer.size(), expected.size());
    }

    private static List<String> stems(List<String> words, Map<String, String> known) {
        return words.stream()
                .map(it -> known.computeIfAbsent(it, PorterStemmer::stem))
                .toList();
    }

    private double score(int count, int chunks, int answered, int expected) {
        double precision = (double) count / answered;
        double recall = (double) count / expected;
        double mean = precision * recall / (alpha * precision + (1 - alpha) * recall);
        return (1 - gamma * Math.pow((double) chunks / count, beta)) * mean;
    }

    private Score score(Segment segment) {
        MeteorResult result = best(segment);
        return Score.of(Math.min(1, result.score()), result.told());
    }

    private String signature() {
        return "similarity/meteor/1 0..1, higher is better, METEOR of nltk 3.8 "
                + (stemmed ? "exact and stem" : "exact")
                + ", " + (splitAtSpaces ? "words between white space" : "nltk words") + ", alpha " + alpha + " beta "
                + beta + " gamma " + gamma;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }
}
