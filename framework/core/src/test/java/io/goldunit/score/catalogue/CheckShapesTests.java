package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.score.check.Argument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor with the published schema and the reader of case files take the same arguments. */
class CheckShapesTests {

    private static final List<String> COUNTS = List.of(
            "word-count",
            "sentence-count",
            "paragraph-count",
            "character-count",
            "grapheme-count",
            "turn-count",
            "tool-step-count",
            "model-calls",
            "failed-calls");

    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    /** The arguments of every instruction, as they are right. */
    private static final Map<String, Map<String, Object>> INSTRUCTIONS = instructions();

    private static Map<String, Map<String, Object>> instructions() {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        Stream.of(
                        "detectable_format:constrained_response",
                        "detectable_format:json_format",
                        "detectable_format:title",
                        "combination:two_responses",
                        "change_case:english_capital",
                        "change_case:english_lowercase",
                        "startend:quotation",
                        "punctuation:no_comma")
                .forEach(it -> all.put(it, Map.of()));
        all.put("keywords:existence", Map.of("keywords", List.of("war", "peace")));
        all.put("keywords:frequency", Map.of("keyword", "war", "frequency", 2L, "relation", "at least"));
        all.put("keywords:forbidden_words", Map.of("forbidden_words", List.of("war")));
        all.put("keywords:letter_frequency", Map.of("letter", "l", "let_frequency", 3L, "let_relation", "less than"));
        all.put("language:response_language", Map.of("language", "de"));
        all.put("length_constraints:number_sentences", Map.of("num_sentences", 2L, "relation", "at least"));
        all.put("length_constraints:number_paragraphs", Map.of("num_paragraphs", 2L));
        all.put("length_constraints:number_words", Map.of("num_words", 3L, "relation", "less than"));
        all.put(
                "length_constraints:nth_paragraph_first_word",
                Map.of("num_paragraphs", 2L, "nth_paragraph", 2L, "first_word", "then"));
        all.put("detectable_content:number_placeholders", Map.of("num_placeholders", 2L));
        all.put("detectable_content:postscript", Map.of("postscript_marker", "P.S."));
        all.put("detectable_format:number_bullet_lists", Map.of("num_bullets", 2L));
        all.put("detectable_format:number_highlighted_sections", Map.of("num_highlights", 2L));
        all.put("detectable_format:multiple_sections", Map.of("section_spliter", "SECTION", "num_sections", 2L));
        all.put("combination:repeat_prompt", Map.of("prompt_to_repeat", "Say hello."));
        all.put("change_case:capital_word_frequency", Map.of("capital_frequency", 3L, "capital_relation", "at least"));
        all.put("startend:end_checker", Map.of("end_phrase", "Bye!"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsRightIsTakenByBoth(String rule, Object argument) {
        assertThat(Checks.named(rule).orElseThrow().read(new Argument(rule, argument)))
                .isNotNull();
        assertThat(CheckSchemaTests.problems(rule, argument)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsRefusedByBoth(String rule, Object argument) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.named(rule).orElseThrow().read(new Argument(rule, argument)));
        assertThat(CheckSchemaTests.problems(rule, argument)).isNotEmpty();
    }

    static Stream<Arguments> right() {
        Stream<Arguments> counts = each(
                COUNTS,
                0L,
                3L,
                Map.of("exactly", 0L),
                Map.of("at-least", 1L),
                Map.of("at-most", 0L),
                Map.of("at-least", 0L, "at-most", 5L),
                Map.of("at-least", 2L, "at-most", 5L));
        Stream<Arguments> limits =
                each(List.of("tokens", "input-tokens", "output-tokens"), 0L, 5L, Map.of("at-most", 5L));
        Stream<Arguments> others = Stream.concat(
                each(List.of("cost"), 0L, ONE_AND_A_HALF, Map.of("at-most", ONE_AND_A_HALF)),
                Stream.of(
                        Arguments.of("code-block", Map.of("language", "java")),
                        Arguments.of("code-block", Map.of("language", "java", "exactly", 0L)),
                        Arguments.of("code-block", Map.of("at-least", 0L, "at-most", 2L)),
                        Arguments.of("markdown", Map.of("h1", Map.of("exactly", 1L), "lists", 0L))));
        return Stream.of(counts, limits, others, rightInstructions()).flatMap(it -> it);
    }

    static Stream<Arguments> wrong() {
        List<Object> bounds = List.of(
                Map.of("exactly", 3L, "at-least", 1L),
                Map.of("exactly", 3L, "at-most", 3L),
                Map.of("at-least", 0L),
                Map.of("at-most", -1L),
                Map.of("atleast", 1L),
                Map.of("at-least", ONE_AND_A_HALF));
        Stream<Arguments> counts = each(
                COUNTS,
                Stream.concat(bounds.stream(), Stream.of(-1L, ONE_AND_A_HALF, Map.of(), List.of(1L), true))
                        .toArray());
        Stream<Arguments> limits = each(
                List.of("tokens", "input-tokens", "output-tokens"),
                ONE_AND_A_HALF,
                -1L,
                Map.of(),
                Map.of("at-most", ONE_AND_A_HALF),
                Map.of("at-least", 1L),
                "many");
        Stream<Arguments> others = Stream.of(
                        each(List.of("cost"), -1L, "cheap", Map.of("at-most", -1L)),
                        each(List.of("code-block"), bounds.toArray()),
                        bounds.stream().map(it -> Arguments.of("markdown", Map.of("h1", it))))
                .flatMap(it -> it);
        return Stream.of(counts, limits, others, wrongInstructions()).flatMap(it -> it);
    }

    private static Stream<Arguments> rightInstructions() {
        List<Object> arguments = new ArrayList<>();
        INSTRUCTIONS.forEach((id, kwargs) -> {
            arguments.add(with(kwargs, "instruction", id));
            arguments.add(with(with(kwargs, "instruction", id), "num_any", null));
            arguments.add(Map.of("instruction_id_list", List.of(id), "kwargs", List.of(kwargs)));
            arguments.add(Map.of("instruction_id_list", List.of(id), "kwargs", List.of(with(kwargs, "num_any", null))));
            if (kwargs.isEmpty()) {
                arguments.add(id);
                arguments.add(Map.of("instruction_id_list", List.of(id)));
            }
        });
        arguments.add(Map.of("instruction", "keywords:existence", "keywords", "war"));
        return each(List.of("ifeval"), arguments.toArray());
    }

    private static Stream<Arguments> wrongInstructions() {
        List<Object> arguments = new ArrayList<>();
        INSTRUCTIONS.forEach((id, kwargs) -> {
            arguments.add(with(with(kwargs, "instruction", id), "num_wrods", 3L));
            arguments.add(with(with(kwargs, "instruction", id + "s"), "num_any", null));
            arguments.add(Map.of("instruction_id_list", List.of(id), "kwargs", List.of(with(kwargs, "num_wrods", 3L))));
            kwargs.keySet().forEach(name -> {
                arguments.add(with(with(kwargs, name, null), "instruction", id));
                arguments.add(with(with(kwargs, name, true), "instruction", id));
                arguments.add(Map.of("instruction_id_list", List.of(id), "kwargs", List.of(with(kwargs, name, true))));
            });
            kwargs.forEach((name, value) -> {
                if (value instanceof Long) {
                    arguments.add(with(with(kwargs, name, -1L), "instruction", id));
                    arguments.add(with(with(kwargs, name, ONE_AND_A_HALF), "instruction", id));
                } else if (name.endsWith("relation")) {
                    arguments.add(with(with(kwargs, name, "at most"), "instruction", id));
                }
            });
            if (!kwargs.isEmpty()) {
                arguments.add(id);
                arguments.add(Map.of("instruction_id_list", List.of(id)));
            }
        });
        return Stream.concat(
                each(List.of("ifeval"), arguments.toArray()),
                each(
                        List.of("ifeval"),
                        Map.of(),
                        Map.of("instruction_id_list", List.of()),
                        Map.of("instruction", "keywords:existence", "keywords", List.of()),
                        Map.of("instruction", "keywords:existence", "keywords", List.of(""))));
    }

    private static Map<String, Object> with(Map<String, Object> kwargs, String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new HashMap<>(kwargs);
        changed.put(name, value);
        return Collections.unmodifiableMap(changed);
    }

    private static Stream<Arguments> each(List<String> rules, Object... arguments) {
        return rules.stream().flatMap(rule -> Arrays.stream(arguments).map(it -> Arguments.of(rule, it)));
    }
}
