package io.goldunit.score.catalogue;

import io.goldunit.score.similarity.MatchForms;
import io.goldunit.score.similarity.Option;
import io.goldunit.score.similarity.Semantic;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.SimilarityForm;
import io.goldunit.score.similarity.edit.EditForms;
import io.goldunit.score.similarity.embedding.EmbeddingForms;
import io.goldunit.score.similarity.overlap.OverlapForms;
import io.goldunit.score.similarity.speech.SpeechForms;
import io.goldunit.score.similarity.structure.StructureForms;
import io.goldunit.score.similarity.summary.SummaryForms;
import io.goldunit.score.similarity.translation.TranslationForms;
import java.util.List;
import java.util.stream.Stream;

/** Every similarity. */
final class Similarities {

    private static final List<SimilarityForm> OF_TEXTS = Stream.of(
                    MatchForms.ALL,
                    SummaryForms.ALL,
                    TranslationForms.ALL,
                    EditForms.ALL,
                    OverlapForms.ALL,
                    SpeechForms.ALL)
            .flatMap(List::stream)
            .toList();

    static final SimilarityForm SEMANTIC = SimilarityForm.of(
            Similarity.semantic(),
            Option.flag("dot-product", Semantic::dotProduct),
            Option.flag("euclidean", Semantic::euclidean));

    /** They measure whole answers only: for each pair of items of two lists a model would be too slow. */
    static final List<SimilarityForm> OF_MODELS =
            Stream.concat(Stream.of(SEMANTIC), EmbeddingForms.ALL.stream()).toList();

    /** All of them. */
    static final List<SimilarityForm> FORMS = Stream.of(
                    OF_TEXTS, StructureForms.all(Similarity.levenshtein(), OF_TEXTS), OF_MODELS)
            .flatMap(List::stream)
            .toList();

    private Similarities() {}
}
