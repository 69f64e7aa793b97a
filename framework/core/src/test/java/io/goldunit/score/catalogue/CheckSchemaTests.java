package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.goldunit.file.Json;
import io.goldunit.golden.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of case files says of checks what the catalogue says. */
class CheckSchemaTests {

    private static final JsonNode SCHEMA = schema();

    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    private static JsonNode schema() {
        try (InputStream in = GoldenCase.class.getResourceAsStream("cases.schema.json")) {
            return Json.mapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Error> problems(String rule, Object argument) {
        Map<String, Object> goldenCase =
                Map.of("id", "a", "input", "x", "checks", List.of(Collections.singletonMap(rule, argument)));
        return VALIDATOR.validate(Json.mapper().valueToTree(List.of(goldenCase)));
    }

    @Test
    void itKnowsEveryCheckAndItsOppositeAndNoOther() {
        TreeSet<String> known = new TreeSet<>();
        SCHEMA.at("/$defs/check/properties").fieldNames().forEachRemaining(known::add);

        TreeSet<String> all = new TreeSet<>(Checks.names());
        Checks.names().stream().filter(it -> !it.startsWith("not-")).forEach(it -> all.add("not-" + it));
        assertThat(known).isEqualTo(all);
    }

    @Test
    void noTwoChecksHaveOneName() {
        assertThat(Checks.names()).doesNotHaveDuplicates();
    }

    @Test
    void everyCheckIsDescribed() {
        assertThat(Checks.names())
                .allSatisfy(it -> assertThat(SCHEMA.at("/$defs/check/properties/" + it + "/description")
                                .asText())
                        .endsWith("."));
    }

    @Test
    void anOppositeTakesWhatTheCheckTakes() {
        assertThat(Checks.names().stream()
                        .filter(it -> !it.startsWith("not-") && !Checks.names().contains("not-" + it)))
                .allSatisfy(it -> assertThat(SCHEMA.at("/$defs/check/properties/not-" + it))
                        .isEqualTo(Json.mapper().valueToTree(Map.of("$ref", "#/$defs/check/properties/" + it))));
    }

    @ParameterizedTest
    @MethodSource("good")
    void itTakesWhatTheReaderTakes(String rule, Object argument) {
        assertThat(problems(rule, argument)).isEmpty();
        String opposite = "not-" + rule;
        // Where the opposite is a check of its own, it has its own argument.
        if (!rule.startsWith("not-") && !Checks.names().contains(opposite)) {
            assertThat(problems(opposite, argument)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void itRefusesWhatTheReaderRefuses(String rule, Object argument, String message) {
        assertThat(problems(rule, argument)).as(message).isNotEmpty();
    }

    @Test
    void everyCheckIsTriedSomewhere() {
        assertThat(good().map(it -> it.get()[0].toString()).distinct()).containsAll(Checks.names());
    }

    static Stream<Arguments> good() {
        Stream<Arguments> tables = Tables.good().map(it -> Arguments.of(it.get(0), it.get(1)));
        Stream<Arguments> others = Stream.of(
                Arguments.of("language", "de-AT"),
                Arguments.of("call-latency", "2s"),
                Arguments.of("call-latency", Map.of("at-most", 800L, "percentile", 95L)),
                Arguments.of("ifeval", "punctuation:no_comma"),
                Arguments.of(
                        "ifeval",
                        Map.of(
                                "instruction", "length_constraints:number_words",
                                "relation", "at least",
                                "num_words", 100)));
        return Stream.of(tables, SimilarityOptionsTests.checks(), others).flatMap(it -> it);
    }

    /** What is of another shape, and all of similarities; that a regular expression is broken, say, no schema can tell. */
    static Stream<Arguments> bad() {
        return Tables.wrong()
                .filter(it -> isAboutShape(it.get(2).toString())
                        || isSimilarity(it.get(0).toString()))
                .map(it -> Arguments.of(it.get(0), it.get(1), it.get(2)));
    }

    private static boolean isAboutShape(String message) {
        return message.contains("] is to be ") || message.contains("] has no key ");
    }

    private static boolean isSimilarity(String name) {
        return Similarities.FORMS.stream().anyMatch(it -> it.name().equals(name));
    }
}
