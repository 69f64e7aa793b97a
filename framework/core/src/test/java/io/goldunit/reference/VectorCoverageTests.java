package io.goldunit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that was copied is left out: each file has a test that takes all of its cases through {@link ReferenceCase#all}, but for
 * the tokens, which several tests share by {@link TokenizerFamily}.
 */
class VectorCoverageTests {

    @Test
    void everyFileIsKnown() throws Exception {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("/vectors")).toURI());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "agreement.json", // AgreementVectorsTests
                            "bleu.json", // BleuVectorsTests
                            "chrf.json", // ChrfVectorsTests
                            "correlation.json", // CorrelationVectorsTests
                            "distribution.json", // DistributionVectorsTests
                            "edit_distance.json", // EditVectorsTests
                            "fuzzy_ratio.json", // EditVectorsTests
                            "meteor.json", // MeteorVectorsTests
                            "paired_significance.json", // PairedSystemsVectorsTests
                            "pass_at_k.json", // PassesVectorsTests
                            "porter_stemmer.json", // PorterStemmerTests
                            "rouge.json", // RougeVectorsTests
                            "set_vector.json", // OverlapVectorsTests
                            "squad.json", // SquadVectorsTests
                            "stat_intervals.json", // IntervalVectorsTests
                            "stat_tests.json", // SignificanceVectorsTests
                            "ter.json", // TerVectorsTests
                            "tokenization.json", // those of TokenizerFamily
                            "wer.json"); // ErrorRateVectorsTests
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "bleu",
                "chrf",
                "correlation",
                "distribution",
                "edit_distance",
                "fuzzy_ratio",
                "meteor",
                "paired_significance",
                "pass_at_k",
                "rouge",
                "set_vector",
                "squad",
                "stat_intervals",
                "stat_tests",
                "ter",
                "tokenization",
                "wer"
            })
    void everyEntryHasACase(String file) throws Exception {
        assertThat(ReferenceData.ownVectors(file + ".json").get("entries"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("cases")).isNotEmpty());
    }

    @Test
    void everyTokenizerBelongsToOneTest() throws Exception {
        List<String> tokenizers = Arrays.stream(TokenizerFamily.values())
                .flatMap(it -> it.tokenizers().stream())
                .toList();

        assertThat(ReferenceCase.all(ReferenceData.ownVectors("tokenization.json")).stream()
                        .map(it -> it.option("tokenizer"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(tokenizers);
    }

    /** The one thing that METEOR leaves out does not occur here. */
    @Test
    void noCaseNeedsSynonyms() throws Exception {
        assertThat(ReferenceCase.all(ReferenceData.ownVectors("meteor.json")).stream()
                        .map(it -> it.option("stages"))
                        .distinct())
                .containsExactlyInAnyOrder("exact", "exact+stem");
    }
}
