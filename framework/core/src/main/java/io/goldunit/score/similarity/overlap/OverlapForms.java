package io.goldunit.score.similarity.overlap;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Fields;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import org.apiguardian.api.API;

/** The similarities of this package by name. Documents to fit {@link TfIdf} to are given in code. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OverlapForms {

    private enum Kind {
        WORDS,
        SCIKIT_LEARN,
        CHARACTERS
    }

    private static final Choice<Kind> KINDS = Choice.ofEnum(Kind.class);

    private static final Option<OverlapSimilarity> TERMS = Option.of("terms", (it, value) -> it.terms(terms(value)));

    private static final Option<OverlapSimilarity> COUNTED = Option.flag("counted", OverlapSimilarity::counted);

    /** All of them. */
    public static final List<SimilarityForm> ALL = List.of(
            SimilarityForm.of(OverlapSimilarity.jaccard(), TERMS, COUNTED),
            SimilarityForm.of(OverlapSimilarity.dice(), TERMS, COUNTED),
            SimilarityForm.of(OverlapSimilarity.overlapCoefficient(), TERMS, COUNTED),
            SimilarityForm.of(OverlapSimilarity.cosine(), TERMS, Option.flag("distinct", OverlapSimilarity::distinct)),
            SimilarityForm.of(TfIdf.cosine(), Option.of("terms", (it, value) -> it.terms(terms(value)))));

    private OverlapForms() {}

    /** The name of a kind, or an object with it. */
    private static Terms terms(Argument value) {
        Fields fields = value.fields("kind", "length", "case-sensitive");
        Argument kind = fields.get("kind").orElseThrow(() -> value.not("an object with kind"));
        Terms terms = terms(KINDS.read(kind), value, fields);
        return fields.get("case-sensitive").map(Argument::flag).orElse(false) ? terms.caseSensitive() : terms;
    }

    private static Terms terms(Kind kind, Argument value, Fields fields) {
        if (fields.get("length").isPresent() != (kind == Kind.CHARACTERS)) {
            throw value.not("of kind characters with a length, or of another kind without one");
        }
        return switch (kind) {
            case WORDS -> Terms.words();
            case SCIKIT_LEARN -> Terms.scikitLearn();
            case CHARACTERS ->
                Terms.characters(fields.get("length").map(Argument::integer).orElseThrow());
        };
    }
}
