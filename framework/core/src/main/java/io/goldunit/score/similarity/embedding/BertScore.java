package io.goldunit.score.similarity.embedding;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.similarity.MissingModel;
import io.goldunit.score.similarity.TextSimilarity;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * BERTScore (Zhang et al. 2020), from 0 to 1, higher is better: a model gives each token of the answer and of the expected text a vector
 * that depends on the words around it, and each token counts with the cosine to the nearest one of the other text. The mean over the
 * answer's tokens is the precision, over the expected ones the recall, and of the two comes F1, which counts.
 *
 * <p>As bert_score 0.3.12 has it: the marks {@code [CLS]} and {@code [SEP]} that the tokenizer adds have no weight, but other tokens may
 * be nearest to them; a text without tokens scores 0, even where none is expected; of several expected texts the best counts. Without
 * idf and without rescaling with a baseline, and unlike there a negative mean counts as 0. The vectors are those of the model's last
 * layer. Tokens beyond what the model can read are left out, and the reason says so.
 *
 * <p>What a good value is depends on the model: two models give the same texts .61 and .71. A wrong number costs little, often less
 * than the same said in other words: put a rule on what must be right. The model runs in this process, without key, network or tape, and
 * is loaded when the first text is measured. Immutable; may be used by several threads at once, which share the loaded model.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BertScore implements DelegatingScorer {

    private final Part part;
    private final TokenModel model;
    private final Scorer scorer;

    private BertScore(Part part, TokenModel model) {
        this.part = part;
        this.model = model;
        String signature =
                "similarity/" + part.scorer() + "/1 bert_score 0.3.12, 0..1, higher is better, negative as 0,"
                        + " no idf, not rescaled, " + model.signature();
        this.scorer = TextSimilarity.ofEach(part.scorer(), signature, this::score);
    }

    /** F1 by {@link TokenModel#allMiniLmL6V2()}. */
    public static BertScore f1() {
        return new BertScore(Part.F1, TokenModel.allMiniLmL6V2());
    }

    /**
     * The precision instead, as {@code bertScorePrecision}: how near the answer's tokens are to expected ones, whatever it leaves out.
     *
     * @throws IllegalArgumentException when this is the recall
     */
    public BertScore precision() {
        return new BertScore(part.orElse(Part.PRECISION), model);
    }

    /**
     * The recall instead, as {@code bertScoreRecall}: how near the expected tokens are to answered ones, whatever the answer adds.
     *
     * @throws IllegalArgumentException when this is the precision
     */
    public BertScore recall() {
        return new BertScore(part.orElse(Part.RECALL), model);
    }

    /** The same by the vectors of another model. */
    public BertScore model(TokenModel other) {
        return new BertScore(part, other);
    }

    /**
     * This scorer, if it can run here.
     *
     * @throws MissingModel when something that the model needs is not on the class path
     */
    BertScore installed() {
        model.missing().ifPresent(missing -> {
            throw new MissingModel(missing, model.name(), model.artifact());
        });
        return this;
    }

    @Override
    public Scorer scorer() {
        return scorer;
    }

    /** That the model is not there is found before any answer is asked for. */
    @Override
    public List<Finding> check(CaseSet set) {
        Stream<Finding> missing = model.missing().stream().map(it -> finding(set, it));
        return Stream.concat(scorer.check(set).stream(), missing).toList();
    }

    private static Finding finding(CaseSet set, String missing) {
        String file = set.cases().isEmpty() ? set.name() : set.cases().get(0).file();
        return new Finding(file, 0, null, "missing-dependency", missing, "Or leave the scorer out");
    }

    private Score score(String answer, String expected) {
        Tokens answered = model.tokens(answer);
        Tokens wanted = model.tokens(expected);
        if (answered.count() == 0 || wanted.count() == 0) {
            return Score.of(0, (answered.count() == 0 ? "the answer" : "the expected text") + " has no tokens");
        }
        GreedyMatch match = GreedyMatch.of(answered, wanted);
        return match.isKnown()
                ? Score.of(part.of(match), match + left(answered, "answer") + left(wanted, "expected text"))
                : Score.unscored("a token has a vector without direction: zero, or not of finite numbers");
    }

    private static String left(Tokens tokens, String text) {
        return tokens.cut() ? ", without what the " + text + " has after " + tokens.count() + " tokens" : "";
    }
}
