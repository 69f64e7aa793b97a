package io.goldunit.score.similarity.embedding;

import io.goldunit.score.check.Choice;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import org.apiguardian.api.API;

/** The similarity of this package by name; whoever names it must have its model. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EmbeddingForms {

    private static final Choice<TokenModel> MODELS =
            Choice.of(List.of(TokenModel.allMiniLmL6V2(), TokenModel.bgeSmallEnV15()), TokenModel::name);

    /** All of them. */
    public static final List<SimilarityForm> ALL = List.of(bertScore());

    private EmbeddingForms() {}

    private static SimilarityForm bertScore() {
        SimilarityForm form = SimilarityForm.of(
                BertScore.f1(),
                Option.flag("precision", BertScore::precision),
                Option.flag("recall", BertScore::recall),
                Option.choice("model", MODELS, BertScore::model));
        return new SimilarityForm(form.standard(), form.needs(), form.options(), given -> {
            BertScore scorer = (BertScore) form.reader().apply(given);
            return scorer.installed();
        });
    }
}
