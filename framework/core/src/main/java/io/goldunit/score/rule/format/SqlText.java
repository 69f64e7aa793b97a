package io.goldunit.score.rule.format;

import io.goldunit.score.check.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.util.TablesNamesFinder;
import org.jspecify.annotations.Nullable;

/** Texts as SQL: the one class that knows the library. */
final class SqlText {

    /** More would take the parser minutes: its time grows with the square of the length, and faster with the depth. */
    static final int LONGEST = 10_000;

    static final int DEEPEST = 25;

    private SqlText() {}

    /** The statements that a text is, one or more. */
    static List<SqlStatement> read(String text) throws Malformed, Unscorable {
        requireReadable(text);
        try {
            List<SqlStatement> statements = new ArrayList<>();
            for (Statement it :
                    new CCJSqlParser(text).withAllowComplexParsing(false).Statements()) {
                statements.add(statement(it));
            }
            if (statements.isEmpty()) {
                throw new Malformed("found no SQL statement in " + Quote.of(text));
            }
            return statements;
        } catch (ParseException e) {
            throw new Malformed("not SQL: " + place(e.currentToken) + " in " + Quote.of(text));
        } catch (RuntimeException e) {
            // What no token can be made of, such as a quotation mark that is never closed.
            throw new Malformed("not SQL: " + Quote.of(text));
        }
    }

    private static void requireReadable(String text) throws Unscorable {
        Reading.requireAtMost(LONGEST, "SQL", text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            depth += it == '(' ? 1 : it == ')' && depth > 0 ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Unscorable("SQL of more than " + DEEPEST + " brackets within each other is not read");
            }
        }
    }

    private static String place(@Nullable Token last) {
        Token token = last == null ? null : last.next;
        if (token == null) {
            return "it cannot be read,";
        }
        String what = token.image.isEmpty() ? "unexpected end" : "unexpected " + Quote.of(token.image);
        return what + " at line " + token.beginLine + ", column " + token.beginColumn + ",";
    }

    private static SqlStatement statement(Statement statement) {
        List<SqlStatement> parts = withItems(statement).stream()
                .map(it -> statement(it.getStatement()))
                .toList();
        Set<SqlKind> kinds = EnumSet.of(kind(statement));
        parts.forEach(it -> kinds.addAll(it.kinds()));
        if (statement instanceof PlainSelect select && select.getIntoTables() != null) {
            kinds.add(SqlKind.CREATE);
        }
        return new SqlStatement(kinds, tables(statement), parts);
    }

    private static SqlKind kind(Statement statement) {
        if (statement instanceof Select) {
            return SqlKind.SELECT;
        }
        String name = statement.getClass().getSimpleName().replace("Parenthesed", "");
        for (SqlKind kind : SqlKind.values()) {
            if (name.regionMatches(true, 0, kind.name(), 0, kind.name().length())) {
                return kind;
            }
        }
        return SqlKind.OTHER;
    }

    private static List<WithItem<?>> withItems(Statement statement) {
        List<WithItem<?>> items = null;
        if (statement instanceof Select it) {
            items = it.getWithItemsList();
        } else if (statement instanceof Insert it) {
            items = it.getWithItemsList();
        } else if (statement instanceof Update it) {
            items = it.getWithItemsList();
        } else if (statement instanceof Delete it) {
            items = it.getWithItemsList();
        } else if (statement instanceof Merge it) {
            items = it.getWithItemsList();
        }
        return items == null ? List.of() : items;
    }

    private static @Nullable Set<String> tables(Statement statement) {
        try {
            Set<String> tables = new TreeSet<>();
            new TablesNamesFinder<Void>().getTables(statement).forEach(it -> tables.add(SqlLimits.plain(it)));
            return tables;
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }
}
