package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of this family: one answer that holds, one that does not, and why. */
class FormatFormsTests {

    private static final GoldenCase CASE = Cases.withChecks(new Expected(List.of(), "{\"id\":1,\"tags\":[{\"a\":1}]}"));

    static RuleScorer scorer(String name, Object argument) {
        CheckForm form = FormatForms.ALL.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return form.scorer(form.read(new Argument(name, argument)));
    }

    private static Score score(Scorer scorer, String answer) throws Exception {
        return scorer.score(Trial.of(CASE, answer));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void holdsAndIsBrokenForTheReasonThatWasFound(
            String name, Object argument, String good, String found, String bad, String problem) throws Exception {
        RuleScorer scorer = scorer(name, argument);

        assertThat(score(scorer, good)).isEqualTo(Score.pass(found));
        assertThat(score(scorer, bad)).isEqualTo(Score.fail(problem));
        assertThat(score(Rule.not(scorer), bad)).isEqualTo(Score.pass(problem));
    }

    static Stream<Arguments> forms() {
        return Stream.concat(jsonAndXml(), others());
    }

    private static Stream<Arguments> jsonAndXml() {
        return Stream.of(
                Arguments.of(
                        "is-json",
                        true,
                        "```json\n{}\n```",
                        "found a JSON object",
                        "{} ok",
                        "not JSON: Unrecognized token 'ok': was expecting (JSON String, Number, Array, Object or token "
                                + "'null', 'true' or 'false') at line 1, column 4, in \"{} ok\""),
                Arguments.of(
                        "contains-json",
                        true,
                        "😀 so: {\"a\": [1]}!",
                        "found \"{\"a\": [1]}\" at character 7",
                        "[see {a}]",
                        "found no JSON object or list in \"[see {a}]\""),
                Arguments.of(
                        "contains-json",
                        Map.of("schema", Map.of("type", "object")),
                        "[1] or {\"a\": 1}",
                        "found \"{\"a\": 1}\" at character 8, which fits the schema",
                        "[{}]",
                        "found \"[{}]\" at character 1, which does not fit the schema at the root: array found, object expected"),
                Arguments.of(
                        "json-path",
                        "$.items[?(@.id == 1)].name",
                        "{\"items\":[{\"id\":1,\"name\":\"x\"}]}",
                        "found \"x\" at $.items[?(@.id == 1)].name",
                        "{\"items\":[]}",
                        "found nothing at $.items[?(@.id == 1)].name"),
                Arguments.of(
                        "json-path",
                        Map.of("path", "$.a[*]", "equals", 1L, "matches", "\\d"),
                        "{\"a\":[1,1.0]}",
                        "found 1, 1 at $.a[*], compared with 1, looked at for /\\d/",
                        "{\"a\":[1,2]}",
                        "found 2 at $.a[*], compared with 1, looked at for /\\d/"),
                Arguments.of(
                        "json-subset",
                        Map.of(),
                        "{\"id\":1.0,\"tags\":[{\"a\":1,\"b\":2}],\"x\":3}",
                        "the expected JSON is contained in a JSON object",
                        "{\"tags\":[{\"a\":2},{\"a\":1}]}",
                        "at /id: missing, expected 1; at /tags/0/a: expected 1, found 2; at /tags/1: not expected, found {\"a\":1}"),
                Arguments.of(
                        "json-subset",
                        Map.of("json", Map.of("tags", List.of(Map.of("a", 1L))), "lists", "contained"),
                        "{\"tags\":[{\"a\":2},{\"a\":1}]}",
                        "the expected JSON is contained in a JSON object",
                        "{\"tags\":[{\"a\":2}]}",
                        "at /tags: no item contains {\"a\":1}"),
                Arguments.of(
                        "is-xml",
                        true,
                        "```xml\n<?xml version=\"1.0\"?>\n<order id='1'/>\n```",
                        "found XML with the root element <order>",
                        "<a><b></a>",
                        "not well-formed XML: broken at line 1, column 9"),
                Arguments.of(
                        "is-xml",
                        Map.of("root", "order"),
                        "<x:order/>",
                        "found XML with the root element <x:order>",
                        "<orders/>",
                        "the root element is <orders>, looked for <order>"),
                Arguments.of(
                        "contains-xml",
                        Map.of("root", "a"),
                        "<think> 1 < 2 <a x='>'><b/></a>",
                        "found \"<a x='>'><b/></a>\" at character 15",
                        "<a><b></a></b>",
                        "found no well-formed XML element <a> in \"<a><b></a></b>\""));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        "is-html",
                        true,
                        "<ul><li>a<li>b</ul>",
                        "found HTML of 3 elements",
                        "So <b>bold</b>",
                        "not HTML alone: \"So\" stands outside of every element"),
                Arguments.of(
                        "contains-html",
                        true,
                        "So <b>bold</b>",
                        "found \"<b>bold</b>\" at character 4",
                        "if a < b then List<String>",
                        "found no HTML element in \"if a < b then List<String>\""),
                Arguments.of(
                        "is-sql",
                        true,
                        "SELECT 1; DELETE FROM a",
                        "found 2 SQL statements: select, delete",
                        "selec 1",
                        "not SQL: unexpected \"selec\" at line 1, column 1, in \"selec 1\""),
                Arguments.of(
                        "is-sql",
                        Map.of("statements", "select", "tables", List.of("Orders", "shop.customers")),
                        "select * from \"ORDERS\" join shop.Customers using (id)",
                        "found 1 SQL statement: select",
                        "with d as (delete from orders returning *) select * from d",
                        "found 1 SQL statement: select and delete; allowed in each are select"),
                Arguments.of(
                        "contains-sql",
                        Map.of("tables", "a"),
                        "Run `select 1 from a` or:\n```sql\nselect 2 from A\n```\nor\nselect 3 from a;\n",
                        "found 3 SQL statements: select on a, select on a, select on a; looked for one on no table but a",
                        "Select one.\n```\nselect 1 from (select 2 from b)\n```",
                        "found 1 SQL statement: select on b; looked for one on no table but a"),
                Arguments.of(
                        "contains-sql",
                        Map.of("statements", List.of("delete", "update")),
                        "```\nSELECT 1;\nDELETE FROM a\n```",
                        "found 2 SQL statements: select, delete; looked for one of update and delete alone",
                        "`select 1`",
                        "found 1 SQL statement: select; looked for one of update and delete alone"),
                Arguments.of(
                        "markdown",
                        Map.of("headings", Map.of("at-least", 2L), "list-items", 2L, "tables", 1L, "html", 0L),
                        "# A\n\n## B\n\n- a\n- b\n\n|a|b|\n|-|-|\n|1|2|\n",
                        "found headings: 2 (at least 2), list-items: 2 (exactly 2), tables: 1 (exactly 1), html: 0 (exactly 0)",
                        "# A\n\n- a\n- b <br>\n",
                        "found headings: 1 (at least 2), list-items: 2 (exactly 2), tables: 0 (exactly 1), html: 1 (exactly 0)"),
                Arguments.of(
                        "code-block",
                        true,
                        "~~~\nx",
                        "found 1 code block (at least 1)",
                        "a ```b``` c",
                        "found 0 code blocks (at least 1)"),
                Arguments.of(
                        "code-block",
                        Map.of("language", "Java", "exactly", 1L),
                        "1. so\r\n   ```java\r\n   int x;\r\n   ```\r\n\r\n```\r\nx\r\n```",
                        "found 1 java code block among 2 (exactly 1)",
                        "```java\n```\n```java\n```",
                        "found 2 java code blocks (exactly 1)"),
                Arguments.of(
                        "code-parses",
                        List.of("json", "xml"),
                        "```json\n{}\n```\n```xml\n<a/>\n```",
                        "found 2 code blocks; all of json, xml parse",
                        "😀\n```json\n{}\n```\n```xml\n<a>\n```",
                        "the xml code block at character 18 does not parse: not well-formed XML: broken at line 1, column 4"));
    }

    @Test
    void everyFormIsTriedAbove() {
        assertThat(forms().map(it -> it.get()[0]).distinct())
                .containsExactlyElementsOf(
                        FormatForms.ALL.stream().map(CheckForm::name).toList());
    }

    @ParameterizedTest
    @MethodSource("inCode")
    void theFormInCodeIsTheOneInCaseFiles(Scorer inCode, String name, Object argument) throws Exception {
        RuleScorer inFile = scorer(name, argument);

        assertThat(inCode.spec()).isEqualTo(inFile.spec());
        for (String answer : List.of("", "{\"a\":1}", "<p>a</p>", "select 1", "# A\n```java\nint x;\n```")) {
            assertThat(score(inCode, answer)).isEqualTo(score(inFile, answer));
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

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsRefused(String name, Object argument, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer(name, argument))
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
