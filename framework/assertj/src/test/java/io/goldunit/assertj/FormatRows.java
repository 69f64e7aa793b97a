package io.goldunit.assertj;

import io.goldunit.score.rule.format.MarkdownPart;
import io.goldunit.score.rule.format.SqlKind;
import java.util.stream.Stream;

/** The assertions on the format of an answer. */
final class FormatRows {

    private static final String OBJECT = "{\"type\":\"object\"}";

    private FormatRows() {}

    static Stream<Row> all() {
        return Stream.of(json(), markup(), code()).flatMap(it -> it);
    }

    private static Stream<Row> json() {
        return Stream.of(
                new Row(
                        "is-json",
                        "```json\n{}\n```",
                        "{} {}",
                        AnswerAssert::isJson,
                        "be JSON",
                        "not JSON: more follows after the value at line 1, column 4, in \"{} {}\""),
                new Row(
                        "json-equals",
                        "{\"a\":[1.0,2]}",
                        "{\"a\":[1]}",
                        it -> it.json().isEqualToInAnyOrder("{\"a\":[2,1]}"),
                        "be JSON equal in any order to \"{\"a\":[2,1]}\"",
                        "at /a: missing, expected 2"),
                new Row(
                        "json-schema",
                        "{}",
                        "[]",
                        it -> it.json().fitsSchema(OBJECT),
                        "be JSON that fits the schema",
                        "at the root: array found, object expected"),
                new Row(
                        "json-subset",
                        "{\"a\":1,\"b\":2}",
                        "{\"b\":2}",
                        it -> it.json().contains("{\"a\":1}"),
                        "be JSON that contains \"{\"a\":1}\"",
                        "at /a: missing, expected 1"),
                new Row(
                        "json-path",
                        "{\"a\":[1,1.0]}",
                        "{\"a\":[1,2]}",
                        it -> it.json().hasPath("$.a").json().hasPath("$.a[*]", "1"),
                        "be JSON with 1 at $.a[*]",
                        "found 2 at $.a[*], compared with 1"),
                new Row(
                        "contains-json",
                        "So: {\"a\": 1}!",
                        "So: [1]!",
                        it -> it.format().containsJson().format().containsJson(OBJECT),
                        "contain JSON that fits the schema",
                        "found \"[1]\" at character 5, which does not fit the schema at the root: array found, object"
                                + " expected"));
    }

    private static Stream<Row> markup() {
        return Stream.of(
                new Row(
                        "is-xml",
                        "<order/>",
                        "<orders/>",
                        it -> it.format().isXml().format().isXml("order"),
                        "be XML with the root element <order>",
                        "the root element is <orders>, looked for <order>"),
                new Row(
                        "contains-xml",
                        "So: <a><b/></a>",
                        "So: <b/>",
                        it -> it.format().containsXml().format().containsXml("a"),
                        "contain the XML element <a>",
                        "found no well-formed XML element <a> in \"So: <b/>\""),
                new Row(
                        "is-html",
                        "<ul><li>a<li>b</ul>",
                        "So <b>bold</b>",
                        it -> it.format().isHtml(),
                        "be HTML",
                        "not HTML alone: \"So\" stands outside of every element"),
                new Row(
                        "contains-html",
                        "So <b>bold</b>",
                        "a < b",
                        it -> it.format().containsHtml(),
                        "contain HTML",
                        "found no HTML element in \"a < b\""),
                new Row(
                        "markdown",
                        "# A\n\n- a",
                        "# A",
                        it -> it.format()
                                .markdown(MarkdownPart.H1)
                                .isExactly(1)
                                .format()
                                .markdown(MarkdownPart.LIST_ITEMS)
                                .isAtLeast(1),
                        "have at least 1 list item",
                        "found list-items: 0 (at least 1)"));
    }

    private static Stream<Row> code() {
        return Stream.of(
                new Row(
                        "is-sql",
                        "select 1",
                        "delete from a",
                        it -> it.format().isSql().format().isSql(SqlKind.SELECT),
                        "be SQL of select alone",
                        "found 1 SQL statement: delete; allowed in each are select"),
                new Row(
                        "contains-sql",
                        "Run `select 1`",
                        "Run it",
                        it -> it.format().containsSql(),
                        "contain SQL",
                        "found no SQL in \"Run it\""),
                new Row(
                        "code-block",
                        "```java\nint x;\n```",
                        "```",
                        it -> it.format()
                                .codeBlocks()
                                .isAtMost(1)
                                .format()
                                .codeBlocks("java")
                                .isExactly(1),
                        "have exactly 1 java code block",
                        "found 0 java code blocks among 1 (exactly 1)"),
                new Row(
                        "code-parses",
                        "```xml\n<a/>\n```",
                        "```xml\n<a>\n```",
                        it -> it.format().codeParses("xml"),
                        "have code that parses as xml",
                        "the xml code block at character 1 does not parse: not well-formed XML: broken at line 1, column 4"));
    }
}
