package io.goldunit.cli.init;

import io.goldunit.file.Located;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into a value whose shape is not known beforehand. */
final class Value {

    private Value() {}

    /** What the first of these keys that says anything stands for. */
    static Optional<Located> first(Located value, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> of(value, key).stream())
                .filter(it -> !it.is(Located.Kind.NOTHING))
                .findFirst();
    }

    static Optional<Located> of(Located value, String key) {
        return value instanceof Located.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** The text of a single value, a number or boolean as it is written. */
    static Optional<String> text(Located value, String key) {
        return of(value, key).flatMap(Located::literal);
    }

    static Stream<Located> items(Located value) {
        return value instanceof Located.Sequence list ? list.items().stream() : Stream.empty();
    }

    static List<String> keys(Located value) {
        return value instanceof Located.Mapping mapping
                ? mapping.entries().stream().map(Located.Entry::key).toList()
                : List.of();
    }
}
