package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models answer, and what nobody should. */
class FormatAnswersTests {

    private static final GoldenCase CASE = Cases.withChecks(new Expected(List.of(), "{\"a\":1}"));

    private static final List<Scorer> ALL = List.of(
            FormatRule.isJson(),
            FormatRule.containsJson(),
            FormatRule.containsJson("{\"type\":\"object\",\"required\":[\"zz\"]}"),
            FormatRule.jsonPath("$..a"),
            FormatRule.jsonSubset().listsContained(),
            FormatRule.isXml(),
            FormatRule.containsXml(),
            FormatRule.containsXml().root("zz"),
            FormatRule.isHtml(),
            FormatRule.containsHtml(),
            FormatRule.isSql(),
            FormatRule.containsSql(),
            FormatRule.markdown(MarkdownPart.HTML),
            FormatRule.codeBlock(),
            FormatRule.codeParses("java"),
            FormatRule.codeParses("xml"),
            FormatRule.codeParses("json"),
            FormatRule.codeParses("sql"));

    private static Score score(Scorer scorer, String answer) throws Exception {
        return scorer.score(Trial.of(CASE, answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "[\"[",
                "<a>",
                "a<",
                "<b>x</b>",
                "<!DOCTYPE a [",
                "<!DOCTYPE a []>",
                "select a;\n",
                "```java\n",
                "# a\n",
                "[a](",
                "\ud800\u05d0\r\n",
                ""
            })
    void everyAnswerHasAScoreHoweverLongAndDeep(String piece) throws Exception {
        String deep = piece.repeat(piece.isEmpty() ? 1 : 1_000_000 / piece.length());
        for (Scorer scorer : ALL) {
            assertThat(score(scorer, deep)).as(scorer.spec().name()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1|select",
                "insert into a values (1)|insert",
                "update a set b = 1|update",
                "merge into a using b on a.x = b.x when matched then update set a.y = b.y|merge",
                "create table a (b int)|create",
                "create view v as select 1|create",
                "alter table a add b int|alter",
                "drop table a|drop",
                "truncate table a|truncate",
                "select * into a from b|select and create",
                "grant select on a to b|other",
                "call f(1)|other",
                "explain select 1|other"
            })
    void sqlStatementsAreToldApart(String sql, String kind) throws Exception {
        assertThat(score(FormatRule.isSql(), sql)).isEqualTo(Score.pass("found 1 SQL statement: " + kind));
    }

    @Test
    void tablesThatCannotBeToldAreNotAllowed() throws Exception {
        assertThat(score(FormatRule.isSql().tables("a"), "show tables"))
                .isEqualTo(Score.fail("found 1 SQL statement: other; the tables of it cannot be told"));
        assertThat(score(FormatRule.isSql().tables("a"), "select * from x.a"))
                .isEqualTo(Score.fail("found 1 SQL statement: select, on the table x.a; allowed in each are a"));
    }

    @Test
    void whatTakesAParserTooLongHasNoScore() throws Exception {
        assertThat(score(FormatRule.isSql(), "select " + "1,".repeat(5_000)))
                .isEqualTo(Score.unscored("SQL of more than 10,000 characters is not read"));
        assertThat(score(FormatRule.isSql(), "select " + "(".repeat(26)))
                .isEqualTo(Score.unscored("SQL of more than 25 brackets within each other is not read"));
        assertThat(score(FormatRule.containsSql(), "`select 1 from a` ".repeat(2_000)))
                .isEqualTo(Score.unscored("the answer has too much that may be SQL to be read"));
        assertThat(score(FormatRule.isHtml(), " ".repeat(10) + "a".repeat(200_001)))
                .isEqualTo(Score.unscored("HTML of more than 200,000 characters is not read"));
        assertThat(score(FormatRule.markdown(MarkdownPart.LINKS), "a".repeat(300_001)))
                .isEqualTo(Score.unscored("Markdown of more than 300,000 characters is not read"));
        assertThat(score(FormatRule.codeParses("java"), "a".repeat(30_001)))
                .isEqualTo(Score.unscored("Java of more than 30,000 characters is not read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json|it is empty",
                "sql|found no SQL statement in \"\\n\"",
                "xml|not well-formed XML: broken at line 1, column 1"
            })
    void anEmptyBlockOfNoLanguageParses(String language, String problem) throws Exception {
        String block = "```" + language + "\n\n```";

        assertThat(score(FormatRule.codeParses(language), block))
                .isEqualTo(Score.fail("the " + language + " code block at character 1 does not parse: " + problem));
    }

    @Test
    void aNameThatStandsTwiceInAnObjectIsNoJson() throws Exception {
        assertThat(score(FormatRule.isJson(), "{\"a\":1,\"a\":2}"))
                .isEqualTo(Score.fail("not JSON: Duplicate field 'a' at line 1, column 11, in \"{\"a\":1,\"a\":2}\""));
    }

    @Test
    void htmlIsWhatABrowserNeedNotMend() throws Exception {
        assertThat(score(
                        FormatRule.isHtml(), "<!doctype html><html><head><title>x</title></head><body>x</body></html>"))
                .isEqualTo(Score.pass("found HTML of 4 elements"));
        assertThat(score(FormatRule.isHtml(), "<my-tag><svg><path d='M0'/></svg></my-tag>"))
                .isEqualTo(Score.pass("found HTML of 3 elements"));
        assertThat(score(FormatRule.isHtml(), "<div>a"))
                .isEqualTo(Score.fail("not clean HTML: it ends before every element is closed"));
        assertThat(score(FormatRule.isHtml(), "<div><b>a</div>"))
                .isEqualTo(Score.fail("not clean HTML: Unexpected EndTag token [</div>], before character 16"));
        assertThat(score(FormatRule.isHtml(), "<answer>Paris</answer>"))
                .isEqualTo(Score.fail("not HTML: it has no element <answer>"));
    }

    @Test
    void aPathOutsideOfAListFindsNothing() throws Exception {
        String answer = "{\"a\":[null]}";

        assertThat(score(FormatRule.jsonPath("$.a[0]"), answer)).isEqualTo(Score.pass("found null at $.a[0]"));
        assertThat(score(FormatRule.jsonPath("$.a[1]"), answer)).isEqualTo(Score.fail("found nothing at $.a[1]"));
        assertThat(score(FormatRule.jsonPath("$.a[-2]"), answer)).isEqualTo(Score.fail("found nothing at $.a[-2]"));
        assertThat(score(FormatRule.jsonPath("$.a.sum()"), answer))
                .isEqualTo(
                        Score.fail("the JSONPath cannot be applied: Aggregation function attempted to calculate value "
                                + "using empty array"));
    }
}
