package io.goldunit.score.similarity.translation;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Fields;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** The similarities of this package by name. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TranslationForms {

    private static final Choice<Tokenizer> TOKENIZERS = Choice.of(List.of(Tokenizer.values()), Tokenizer::id);

    private static final Choice<Smoothing> SMOOTHINGS = Choice.of(
            List.of(Smoothing.exp(), Smoothing.floor(), Smoothing.addK(), Smoothing.none()),
            it -> Choice.name(it.method()));

    /** All of them. */
    public static final List<SimilarityForm> ALL =
            List.of(bleu(), gleu(), chrf(Chrf.standard()), chrf(Chrf.plusPlus()), ter(), meteor());

    private TranslationForms() {}

    private static SimilarityForm bleu() {
        return SimilarityForm.of(
                Bleu.standard(),
                Option.choice("tokenizer", TOKENIZERS, Bleu::tokenizer),
                Option.of("smoothing", (it, value) -> it.smoothing(smoothing(value))),
                Option.flag("lowercase", Bleu::lowercase),
                Option.integer("max-order", Bleu::maxOrder),
                Option.of("effective-order", (it, value) -> it.effectiveOrder(value.flag())));
    }

    private static SimilarityForm gleu() {
        return SimilarityForm.of(
                Gleu.standard(),
                Option.choice("tokenizer", TOKENIZERS, Gleu::tokenizer),
                Option.flag("lowercase", Gleu::lowercase),
                Option.integer("max-order", Gleu::maxOrder));
    }

    /** The name of a smoothing, or that of one which takes a number with its number. */
    private static Smoothing smoothing(Argument value) {
        if (!(value.value() instanceof Map<?, ?>)) {
            return SMOOTHINGS.read(value);
        }
        Fields fields = value.fields("floor", "add-k");
        if (fields.values().size() != 1) {
            throw value.not("one smoothing, such as {floor: 0.1} or {add-k: 1}");
        }
        return fields.get("floor")
                .map(it -> Smoothing.floor(it.number().doubleValue()))
                .or(() ->
                        fields.get("add-k").map(it -> Smoothing.addK(it.number().doubleValue())))
                .orElseThrow();
    }

    private static SimilarityForm chrf(Chrf chrf) {
        return SimilarityForm.of(
                chrf,
                Option.integer("char-order", Chrf::charOrder),
                Option.integer("word-order", Chrf::wordOrder),
                Option.integer("beta", Chrf::beta),
                Option.flag("lowercase", Chrf::lowercase),
                Option.flag("whitespace", Chrf::whitespace),
                Option.flag("epsilon-smoothing", Chrf::epsilonSmoothing));
    }

    private static SimilarityForm ter() {
        return SimilarityForm.of(
                Ter.standard(),
                Option.flag("normalized", Ter::normalized),
                Option.flag("without-punctuation", Ter::withoutPunctuation),
                Option.flag("asian", Ter::asian),
                Option.flag("case-sensitive", Ter::caseSensitive));
    }

    private static SimilarityForm meteor() {
        return SimilarityForm.of(
                Meteor.standard(),
                Option.flag("exact", Meteor::exact),
                Option.flag("split-at-spaces", Meteor::splitAtSpaces),
                Option.of("weights", TranslationForms::weights));
    }

    private static Meteor weights(Meteor meteor, Argument value) {
        value.object();
        Fields fields = value.fields("alpha", "beta", "gamma");
        return meteor.weights(number(fields, "alpha", 0.9), number(fields, "beta", 3), number(fields, "gamma", 0.5));
    }

    private static double number(Fields fields, String key, double standard) {
        return fields.get(key).map(it -> it.number().doubleValue()).orElse(standard);
    }
}
