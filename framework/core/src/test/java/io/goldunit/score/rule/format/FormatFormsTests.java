package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

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

    static Score score(Scorer scorer, String answer) throws Exception {
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
}
