package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of this family in code is the one in case files. */
class FormatRuleTests {

    @ParameterizedTest
    @MethodSource("inCode")
    void theFormInCodeIsTheOneInCaseFiles(Scorer inCode, String name, Object argument) throws Exception {
        RuleScorer inFile = FormatFormsTests.scorer(name, argument);

        assertThat(inCode.spec()).isEqualTo(inFile.spec());
        for (String answer : List.of("", "{\"a\":1}", "<p>a</p>", "select 1", "# A\n```java\nint x;\n```")) {
            assertThat(FormatFormsTests.score(inCode, answer)).isEqualTo(FormatFormsTests.score(inFile, answer));
        }
    }

    static Stream<Arguments> inCode() {
        return Stream.of(
                Arguments.of(FormatRule.isJson(), "is-json", true),
                Arguments.of(FormatRule.containsJson(), "contains-json", true),
                Arguments.of(
                        FormatRule.containsJson("{\"type\":\"object\"}"),
                        "contains-json",
                        Map.of("schema", Map.of("type", "object"))),
                Arguments.of(FormatRule.jsonPath("$.a"), "json-path", "$.a"),
                Arguments.of(
                        FormatRule.jsonPath("$.a").equalTo("1").matching("1"),
                        "json-path",
                        Map.of("path", "$.a", "equals", 1L, "matches", "1")),
                Arguments.of(FormatRule.jsonSubset(), "json-subset", Map.of()),
                Arguments.of(
                        FormatRule.jsonSubset().of("[1]").listsContained(),
                        "json-subset",
                        Map.of("json", List.of(1L), "lists", "contained")),
                Arguments.of(FormatRule.isXml(), "is-xml", true),
                Arguments.of(FormatRule.containsXml().root("p"), "contains-xml", Map.of("root", "p")),
                Arguments.of(FormatRule.isHtml(), "is-html", true),
                Arguments.of(FormatRule.containsHtml(), "contains-html", true),
                Arguments.of(
                        FormatRule.isSql().only(SqlKind.UPDATE, SqlKind.SELECT).tables("b", "a"),
                        "is-sql",
                        Map.of("statements", List.of("select", "update"), "tables", List.of("a", "b"))),
                Arguments.of(FormatRule.containsSql(), "contains-sql", true),
                Arguments.of(
                        FormatRule.markdown(MarkdownPart.H1)
                                .atMost(2, MarkdownPart.LISTS)
                                .exactly(0, MarkdownPart.HTML),
                        "markdown",
                        Map.of("h1", Map.of("at-least", 1L), "lists", Map.of("at-most", 2L), "html", 0L)),
                Arguments.of(
                        FormatRule.codeBlock().language("Java").atMost(3),
                        "code-block",
                        Map.of("language", "java", "at-most", 3L)),
                Arguments.of(FormatRule.codeBlock().atLeast(1), "code-block", true),
                Arguments.of(FormatRule.codeParses("xml", "json"), "code-parses", List.of("json", "xml")));
    }
}
