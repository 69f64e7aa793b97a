package io.goldunit.score.rule.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A SQL statement that was read.
 *
 * @param kinds what it does; more than one thing when a part of it changes rows
 * @param tables that it names, in small letters and without quotation marks; null when that cannot be told
 * @param parts the statements of its {@code WITH} part
 */
record SqlStatement(Set<SqlKind> kinds, @Nullable Set<String> tables, List<SqlStatement> parts) {

    /** It and its parts. */
    Stream<SqlStatement> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(SqlStatement::all));
    }
}
