package io.goldunit.score.rule.format;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What SQL may do.
 *
 * @param kinds of statements; when empty, all
 * @param tables that it may name, as case files write them; when empty, all
 */
record SqlLimits(List<SqlKind> kinds, List<String> tables) {

    static final SqlLimits NONE = new SqlLimits(List.of(), List.of());
    static final String TAKES = "true, or an object with statements and tables";

    SqlLimits {
        kinds = List.copyOf(new TreeSet<>(kinds));
        tables = List.copyOf(new TreeSet<>(tables));
    }

    static SqlLimits read(Argument argument) {
        Fields fields = Options.orTrue(argument, "statements", "tables");
        return new SqlLimits(
                fields.get("statements")
                        .map(Choice.ofEnum(SqlKind.class)::readAll)
                        .orElse(List.of()),
                fields.get("tables").map(Argument::texts).orElse(List.of()));
    }

    /** What was found where every statement keeps to the limits, such as {@code found 2 SQL statements: select, insert}. */
    String keptByAll(List<SqlStatement> statements) throws Malformed {
        String found = "found " + counted(statements, it -> names(it.kinds()));
        for (SqlStatement statement : statements) {
            if (!hasKind(statement)) {
                throw new Malformed(found + "; allowed in each are " + names(kinds));
            }
            if (!tables.isEmpty()) {
                requireTables(statement, found);
            }
        }
        return found;
    }

    private void requireTables(SqlStatement statement, String found) throws Malformed {
        Set<String> others = others(statement);
        if (others == null) {
            throw new Malformed(found + "; the tables of it cannot be told");
        }
        if (!others.isEmpty()) {
            throw new Malformed(found + ", on the " + Quantity.noun(others.size(), "table") + " "
                    + String.join(", ", others) + "; allowed in each are " + String.join(", ", tables));
        }
    }

    /** What was found where one statement keeps to the limits, of these and of those in their {@code WITH} parts. */
    String keptByOne(List<SqlStatement> statements) throws Malformed {
        if (equals(NONE)) {
            return "found " + counted(statements, it -> names(it.kinds()));
        }
        String found = "found " + counted(statements, this::described) + "; looked for one" + demand();
        if (statements.stream().flatMap(SqlStatement::all).noneMatch(this::isKept)) {
            throw new Malformed(found);
        }
        return found;
    }

    private boolean isKept(SqlStatement statement) {
        Set<String> others = others(statement);
        return hasKind(statement) && (tables.isEmpty() || (others != null && others.isEmpty()));
    }

    private boolean hasKind(SqlStatement statement) {
        return kinds.isEmpty() || kinds.containsAll(statement.kinds());
    }

    /** The tables that it names beside those that it may name; null when that cannot be told. */
    private @Nullable Set<String> others(SqlStatement statement) {
        Set<String> named = statement.tables();
        if (named == null) {
            return null;
        }
        Set<String> others = new TreeSet<>(named);
        tables.forEach(it -> others.remove(plain(it)));
        return others;
    }

    private String described(SqlStatement statement) {
        Set<String> named = statement.tables();
        String on = named == null ? "tables that cannot be told" : String.join(", ", named);
        return names(statement.kinds()) + (tables.isEmpty() || on.isEmpty() ? "" : " on " + on);
    }

    private String demand() {
        String kind = kinds.isEmpty() ? "" : " of " + names(kinds) + " alone";
        return tables.isEmpty() ? kind : kind + " on no table but " + String.join(", ", tables);
    }

    private static String counted(List<SqlStatement> statements, Function<SqlStatement, String> shown) {
        return Quantity.of(statements.size(), "SQL statement") + ": "
                + statements.stream().map(shown).collect(Collectors.joining(", "));
    }

    /** A name of a table as it is compared. */
    static String plain(String table) {
        return table.replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    private static String names(Collection<SqlKind> kinds) {
        return kinds.stream().sorted().map(Choice::name).collect(Collectors.joining(" and "));
    }

    Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        if (!kinds.isEmpty()) {
            options.put("statements", kinds.stream().map(Choice::name).toList());
        }
        if (!tables.isEmpty()) {
            options.put("tables", tables);
        }
        return options;
    }
}
