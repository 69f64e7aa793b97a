package io.goldunit.score.similarity.structure;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** The similarities of this package by name. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class StructureForms {

    private StructureForms() {}

    /**
     * All of them.
     *
     * @param standard compares texts where nothing else is said
     * @param texts by which texts can be compared
     */
    public static List<SimilarityForm> all(Scorer standard, List<SimilarityForm> texts) {
        Choice<SimilarityForm> known = Choice.of(texts, SimilarityForm::name);
        return List.of(
                SimilarityForm.of(
                        "expected JSON",
                        JsonSimilarity.of(standard),
                        List.of(Option.of("comparing", (it, value) -> it.comparing(comparing(known, value))))),
                SimilarityForm.of(
                        "an expected list",
                        ListContains.of(standard),
                        List.of(
                                Option.of("comparing", (it, value) -> it.comparing(comparing(known, value))),
                                Option.flag("allowing-extra", ListContains::allowingExtra))));
    }

    /** The name of a similarity, or an object of its name and its options. */
    private static Scorer comparing(Choice<SimilarityForm> known, Argument value) {
        if (!(value.value() instanceof Map<?, ?> object)) {
            return known.read(value).scorer(new Argument(value.name(), Map.of()));
        }
        if (object.size() != 1) {
            throw value.not("one similarity, such as {bleu: {tokenizer: char}}");
        }
        Map.Entry<?, ?> only = object.entrySet().iterator().next();
        String name = only.getKey().toString();
        Argument options = new Argument(value.name() + "." + name, only.getValue());
        return known.read(new Argument(value.name(), name)).scorer(options);
    }
}
