package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import java.util.List;
import java.util.Optional;

/** Reads a value as the type its place asks for; one that does not fit becomes a finding. */
record Typed(Findings findings) {

    Optional<String> text(Located value, String name) {
        if (value.is(Located.Kind.TEXT)) {
            return value.literal();
        }
        findings.notText(value, name, "a text");
        return Optional.empty();
    }

    /** A text, a number or a boolean, as it is written. */
    Optional<String> literal(Located value, String name) {
        Optional<String> literal = value.literal();
        if (literal.isEmpty()) {
            findings.wrongType(value, name, "a text, a number, true or false");
        }
        return literal;
    }

    List<Located> items(Located value, String name, String wanted) {
        if (value instanceof Located.Sequence list) {
            return list.items();
        }
        findings.wrongType(value, name, wanted);
        return List.of();
    }

    /** At least one. */
    List<Located> someItems(Located value, String name, String wanted) {
        List<Located> items = items(value, name, wanted);
        if (value instanceof Located.Sequence && items.isEmpty()) {
            findings.add(value.line(), "empty-list", name + " is an empty list", "Write " + wanted + ", or remove it");
        }
        return items;
    }

    List<String> texts(List<Located> items, String name) {
        return items.stream().flatMap(item -> text(item, name).stream()).toList();
    }
}
