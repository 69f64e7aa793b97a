package io.goldunit.score.similarity.edit;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Fields;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The similarities of this package by name; each of RapidFuzz's ratios has one of its own. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EditForms {

    private static final Option<EditSimilarity> WORDS = Option.flag("words", EditSimilarity::words);

    /** All of them. */
    public static final List<SimilarityForm> ALL = Stream.of(Stream.of(levenshtein()), edits(), jaro(), fuzzy())
            .flatMap(it -> it)
            .toList();

    private EditForms() {}

    private static SimilarityForm levenshtein() {
        return SimilarityForm.of(
                EditSimilarity.levenshtein(), Option.of("weights", (it, value) -> weighted(value)), WORDS);
    }

    private static EditSimilarity weighted(Argument value) {
        value.object();
        Fields fields = value.fields("insertion", "deletion", "substitution");
        return EditSimilarity.levenshtein(
                weight(fields, "insertion"), weight(fields, "deletion"), weight(fields, "substitution"));
    }

    private static int weight(Fields fields, String key) {
        return fields.get(key).map(Argument::integer).orElse(1);
    }

    private static Stream<SimilarityForm> edits() {
        return Stream.of(
                        EditSimilarity.osa(),
                        EditSimilarity.damerauLevenshtein(),
                        EditSimilarity.indel(),
                        EditSimilarity.lcs(),
                        EditSimilarity.hamming(),
                        EditSimilarity.commonPrefix(),
                        EditSimilarity.commonSuffix())
                .map(it -> SimilarityForm.of(it, WORDS));
    }

    private static Stream<SimilarityForm> jaro() {
        return Stream.of(
                SimilarityForm.of(JaroSimilarity.jaro()),
                SimilarityForm.of(
                        JaroSimilarity.jaroWinkler(),
                        Option.of(
                                "prefix-weight",
                                (it, value) -> it.prefixWeight(value.number().doubleValue()))));
    }

    private static Stream<SimilarityForm> fuzzy() {
        return Arrays.stream(Fuzz.values())
                .map(FuzzyRatio::of)
                .map(it -> SimilarityForm.of(it, Option.flag("processed", FuzzyRatio::processed)));
    }
}
