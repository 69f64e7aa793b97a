package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a check of this family. */
class FormatFindingsTests {

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsRefused(String name, Object argument, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatFormsTests.scorer(name, argument))
                .withMessage(message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("is-json", false, "[is-json] can only be asked for; false asks for nothing"),
                Arguments.of("is-html", "yes", "[is-html] is to be true or false, not the text \"yes\""),
                Arguments.of(
                        "contains-json", Map.of("schem", Map.of()), "[contains-json] has no key [schem], but [schema]"),
                Arguments.of(
                        "contains-json",
                        Map.of("schema", Map.of("required", "a")),
                        "the schema is broken: at /required: string found, array expected"),
                Arguments.of("json-path", "a.b", "a JSONPath begins with $, not as [a.b]"),
                Arguments.of("json-path", Map.of("equals", 1L), "[json-path] lacks a path"),
                Arguments.of(
                        "json-path",
                        Map.of("path", "$", "matches", "("),
                        "the regular expression /(/ cannot be read: Unclosed group near index 1"),
                Arguments.of(
                        "json-subset",
                        Map.of("lists", "contain"),
                        "[json-subset.lists] is to be contained, not the text \"contain\""),
                Arguments.of("is-xml", Map.of("root", 1L), "[is-xml.root] is to be a text, not 1"),
                Arguments.of(
                        "is-sql",
                        Map.of("statements", List.of("selects")),
                        "[is-sql.statements] is to be select, not the text \"selects\""),
                Arguments.of("markdown", Map.of("heading", 1L), "[markdown] has no key [heading], but [headings]"),
                Arguments.of(
                        "markdown", Map.of(), "any text is Markdown: say how many headings, lists or the like it has"),
                Arguments.of(
                        "code-block",
                        Map.of("exactly", 1L, "at-least", 1L),
                        "[code-block] has exactly, and more beside it"),
                Arguments.of(
                        "code-parses",
                        "python",
                        "[code-parses] is to be one of java, json, xml, sql, not the text \"python\""),
                Arguments.of("code-parses", List.of(), "there is no language to look for"));
    }
}
