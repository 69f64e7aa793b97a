package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rules that belong to a case. Which rules there are, and what they take, the scorer knows. */
record CheckReader(Findings findings) {

    private static final String ONE = "one rule with its argument, such as \"contains: 30 days\"";

    List<Check> read(Located value) {
        return new Typed(findings)
                .items(value, "checks", "a list of rules, each such as \"- contains: 30 days\"").stream()
                        .flatMap(item -> check(item).stream())
                        .toList();
    }

    private Optional<Check> check(Located value) {
        if (!(value instanceof Located.Mapping mapping)) {
            findings.wrongType(value, "a check", ONE);
            return Optional.empty();
        }
        if (mapping.entries().size() != 1) {
            String keys = mapping.entries().stream().map(Located.Entry::key).collect(Collectors.joining(", "));
            String message = "a check must be " + ONE + ", but has the keys [" + keys + "]";
            findings.add(mapping.line(), "check-form", message, "Begin each rule with a dash of its own");
            return Optional.empty();
        }
        return check(mapping.entries().get(0));
    }

    private Optional<Check> check(Located.Entry entry) {
        @Nullable Object argument = new PlainValue(findings).of(entry.value());
        if (entry.value().is(Located.Kind.NOTHING)) {
            String message = "the check " + entry.key() + " has no argument";
            findings.add(entry.line(), "check-form", message, "Write what it asks for, such as \"contains: 30 days\"");
        }
        return Optional.ofNullable(argument).map(given -> new Check(entry.key(), given, entry.line()));
    }
}
