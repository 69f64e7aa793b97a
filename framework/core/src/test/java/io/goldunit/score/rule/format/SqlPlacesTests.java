package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer holds SQL, and where it only reads like it. */
class SqlPlacesTests {

    private static final Scorer CONTAINS = FormatRule.containsSql();

    private static Score score(Scorer scorer, String answer) throws Exception {
        return scorer.score(Trial.of(Cases.withChecks(Expected.NOTHING), answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Select the best option",
                "Select one from the list",
                "Select one from the list;",
                "Select a colour from swatches; then apply it.",
                "Select colours from swatches",
                "Select File > Open from menus",
                "Select 'Open' from File",
                "Select item(s) from menus",
                "Select 2 from column B",
                "Select colours from swatches where available",
                "SELECT THE OPTION FROM THE LIST",
                "SELECT one item from each",
                "Select one;",
                "Select the option.\nUpdate now; with care.",
                "select an item from your cart;",
                "Delete from cart",
                "Delete items from the list",
                "DELETE YOUR ACCOUNT FROM THE MENU",
                "Insert coins into slot",
                "Insert into slot values",
                "Update settings",
                "Update settings; set them to defaults.",
                "Update your profile and set a = b;",
                "Drop table reservations",
                "Drop the table;",
                "Create table reservations",
                "Alter table manners",
                "Truncate numbers",
                "Merge branches using git when ready",
                "With care",
                "With regards as (always) ever",
                "Selected rows from users;",
                "We select * from users;"
            })
    void proseIsNone(String prose) throws Exception {
        assertThat(score(CONTAINS, prose)).extracting("value").isEqualTo(0.0);
        assertThat(score(CONTAINS, "Do this:\n" + prose)).extracting("value").isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM b",
                "select name from users;",
                "Select * From users",
                "SELECT name,\n       age\nFROM users\nWHERE age > 18\nORDER BY name",
                "select name\r\nfrom users\r\nwhere id = 1",
                "SELECT 'the;one' FROM users WHERE note = 'an; item';",
                "SELECT id -- the key\nFROM users;",
                "SELECT 1;",
                "SELECT count(*)",
                "select count(id) from users",
                "insert into a values (1);",
                "INSERT INTO a\nSELECT * FROM b",
                "update a set b = 1",
                "DELETE FROM a",
                "DELETE FROM a; removes all of it.",
                "CREATE TABLE a (\n  id INT\n)",
                "DROP TABLE a",
                "TRUNCATE a",
                "WITH d AS (SELECT 1)\nSELECT * FROM d",
                "merge into a using b on a.x = b.x when matched then update set a.y = b.y"
            })
    void aStatementIsOneByItself(String sql) throws Exception {
        assertThat(score(CONTAINS, sql).reason()).startsWith("found 1 SQL statement: ");
        assertThat(score(CONTAINS, "Run this:\n" + sql).reason()).startsWith("found 1 SQL statement: ");
        assertThat(score(CONTAINS, "So.\r\n\r\n" + sql + "\n\nSelect the rest.").reason())
                .startsWith("found 1 SQL statement: ");
    }

    @Test
    void proseBeforeAStatementHidesItNot() throws Exception {
        assertThat(score(CONTAINS, "Select rows as follows:\nSELECT a FROM b;"))
                .isEqualTo(Score.pass("found 1 SQL statement: select"));
        assertThat(score(CONTAINS, "With that, SQL can do it\nselect a from b; delete from b;\ndrop table b;\n"))
                .isEqualTo(Score.pass("found 3 SQL statements: select, delete, drop"));
        assertThat(score(CONTAINS, "All that\nSELECT a FROM b"))
                .extracting("value")
                .isEqualTo(0.0);
    }

    @Test
    void oneStatementOfAKindIsEnoughAndItsOppositeForbidsEach() throws Exception {
        Scorer deletes = FormatRule.containsSql().only(SqlKind.DELETE);
        String both = "```sql\nSELECT 1 FROM a;\nDELETE FROM a;\n```";
        String found = "found 2 SQL statements: select, delete; looked for one of delete alone";

        assertThat(score(deletes, both)).isEqualTo(Score.pass(found));
        assertThat(score(Rule.not(deletes), both)).isEqualTo(Score.fail(found));
        assertThat(score(FormatRule.isSql().only(SqlKind.DELETE), both))
                .isEqualTo(Score.fail("found 2 SQL statements: select, delete; allowed in each are delete"));
    }

    @Test
    void aStatementWithinAnotherOneCountsToo() throws Exception {
        String hidden = "WITH d AS (DELETE FROM orders RETURNING *) SELECT * FROM d";

        assertThat(score(FormatRule.containsSql().only(SqlKind.DELETE), hidden))
                .isEqualTo(Score.pass("found 1 SQL statement: select and delete; looked for one of delete alone"));
        assertThat(score(FormatRule.containsSql().only(SqlKind.SELECT), hidden))
                .isEqualTo(Score.fail("found 1 SQL statement: select and delete; looked for one of select alone"));
        assertThat(score(FormatRule.containsSql().only(SqlKind.SELECT).tables("users"), "SELECT * FROM orders"))
                .isEqualTo(
                        Score.fail(
                                "found 1 SQL statement: select on orders; looked for one of select alone on no table but users"));
    }

    @Test
    void aBlockOfADialectIsSql() throws Exception {
        String postgres = "```postgresql\nselect 1\n```";

        assertThat(score(CONTAINS, postgres)).isEqualTo(Score.pass("found 1 SQL statement: select"));
        assertThat(score(FormatRule.codeParses("sql"), postgres))
                .isEqualTo(Score.pass("found 1 code block; all of sql parse"));
    }
}
