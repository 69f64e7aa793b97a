package io.goldunit.score.rule.format;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.rule.JsonSchema;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Rules about the format of an answer; what is said of rules at {@link io.goldunit.score.rule.Rule} goes for these too. Where the
 * whole answer is to be of a format, it may stand in one Markdown code fence.
 *
 * <p>JSON, XML and code are read by what is there. The others need a library in the project that runs them: {@code jsonPath}
 * needs {@code com.jayway.jsonpath:json-path}, HTML {@code org.jsoup:jsoup}, SQL {@code com.github.jsqlparser:jsqlparser},
 * Markdown {@code org.commonmark:commonmark-ext-gfm-tables}. Where it is missing, an {@link IllegalArgumentException} names it
 * when the rule is made.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FormatRule {

    private FormatRule() {}

    /**
     * The answer is JSON, in which no object has a name twice. Unscored beyond a depth of 1,000, 1,000 digits in a number or 50,000
     * characters in a name, as it is in every rule that reads JSON. In case files: {@code is-json}.
     */
    public static Scorer isJson() {
        return IsJson.FORM.scorer(new IsJson());
    }

    /** Somewhere in the answer stands a JSON object or list. In case files: {@code contains-json}. */
    public static Scorer containsJson() {
        return ContainsJson.FORM.scorer(new ContainsJson(null));
    }

    /**
     * Somewhere in the answer stands a JSON object or list that fits a schema; one that stands in another one does not count.
     *
     * @param schemaJson as for {@link io.goldunit.score.rule.Rule#jsonSchema}
     */
    public static Scorer containsJson(String schemaJson) {
        return ContainsJson.FORM.scorer(new ContainsJson(JsonSchema.of(schemaJson)));
    }

    /**
     * The answer is JSON with one value at least at a path. In case files: {@code json-path}.
     *
     * @param path a JSONPath, such as {@code $.items[0].price} or {@code $.items[?(@.price > 10)]}; a filter stands in
     *     round brackets
     * @return the rule; its methods say what the values are to be
     */
    public static JsonPathRule jsonPath(String path) {
        return new JsonPathRule(path, null, null);
    }

    /**
     * The answer is JSON in which the JSON value is contained that the case expects: objects may have more fields. In case files:
     * {@code json-subset}.
     *
     * @return the rule; its methods say how lists are compared, and which value is expected of all cases
     */
    public static JsonSubsetRule jsonSubset() {
        return new JsonSubsetRule(WantedJson.OF_CASE, JsonLists.WHOLE);
    }

    /**
     * The answer is one well-formed XML 1.0 document. It may have a document type, of which external parts are taken for empty:
     * nothing is ever loaded. Where its entities expand too far, it is unscored. In case files: {@code is-xml}.
     */
    public static XmlRule isXml() {
        return new XmlRule(it -> IsXml.FORM.scorer(new IsXml(it)), null);
    }

    /** Somewhere in the answer stands a well-formed XML element. In case files: {@code contains-xml}. */
    public static XmlRule containsXml() {
        return new XmlRule(it -> ContainsXml.FORM.scorer(new ContainsXml(it)), null);
    }

    /**
     * The answer is HTML that a browser need not mend: a page, or elements without text beside them, of HTML's own names or with
     * a hyphen. In case files: {@code is-html}.
     */
    public static Scorer isHtml() {
        return IsHtml.FORM.scorer(new IsHtml());
    }

    /** Somewhere in the answer stands an HTML element that is closed, or needs not be. In case files: {@code contains-html}. */
    public static Scorer containsHtml() {
        return ContainsHtml.FORM.scorer(new ContainsHtml());
    }

    /**
     * The answer is one or more SQL statements, in any of the common dialects; each keeps to the options. Of more than 10,000
     * characters it is unscored. In case files: {@code is-sql}.
     */
    public static SqlRule isSql() {
        return new SqlRule(it -> IsSql.FORM.scorer(new IsSql(it)), SqlLimits.NONE);
    }

    /**
     * Somewhere in the answer stands a SQL statement that keeps to the options, whatever the others do: in a code block, in code
     * within a line, or in the text, where it begins a line and ends with a semicolon or makes up its paragraph. Prose that the
     * grammar of SQL would take is none. In case files: {@code contains-sql}.
     */
    public static SqlRule containsSql() {
        return new SqlRule(it -> ContainsSql.FORM.scorer(new ContainsSql(it)), SqlLimits.NONE);
    }

    /**
     * The answer has a part of Markdown, by CommonMark with GitHub's tables. In case files: {@code markdown}.
     *
     * @return the rule, with one of that part at least; its methods say how many of it and of others
     */
    public static MarkdownRule markdown(MarkdownPart part) {
        return new MarkdownRule(Map.of(part, CodeBlocks.SOME));
    }

    /** The answer has a fenced code block of Markdown. In case files: {@code code-block}. */
    public static CodeBlockRule codeBlock() {
        return new CodeBlockRule("", CodeBlocks.SOME);
    }

    /**
     * The answer has code blocks of each of these languages, tagged with it or a dialect such as {@code postgresql}, and all of
     * these can be read and have code in them; an answer without any code block is read as a whole where one language is asked for.
     * Java may be a file, members of a class or statements, of the version that runs the rule; nothing is compiled or run. In case
     * files: {@code code-parses}.
     *
     * @param languages {@code java}, {@code json}, {@code xml} or {@code sql}
     */
    public static Scorer codeParses(String... languages) {
        return CodeParses.FORM.scorer(CodeParses.FORM.read(new Argument(CodeParses.FORM.name(), List.of(languages))));
    }
}
