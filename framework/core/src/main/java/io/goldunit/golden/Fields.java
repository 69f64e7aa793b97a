package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.List;
import java.util.Optional;

/** A mapping whose keys are known. */
record Fields(String what, Located.Mapping mapping, Findings findings) {

    /** Empty, with a finding, when the value is no mapping; repeated and unknown keys become findings here. */
    static Optional<Fields> of(String what, Located value, Findings findings, List<String> known) {
        if (!(value instanceof Located.Mapping mapping)) {
            findings.wrongType(value, what, "a mapping with " + String.join(", ", known));
            return Optional.empty();
        }
        findings.repeatedKeys(mapping);
        mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> findings.add(
                        entry.line(),
                        "unknown-key",
                        Quoted.of(entry.key()) + " is not a key of " + what,
                        Nearest.remedy(entry.key(), known)));
        return Optional.of(new Fields(what, mapping, findings));
    }

    Optional<Located> get(String key) {
        return mapping.get(key);
    }

    Optional<Located> required(String key) {
        Optional<Located> value = get(key);
        if (value.isEmpty()) {
            findings.add(mapping.line(), "missing-key", what + " has no " + key, "Add the key " + Quoted.of(key));
        }
        return value;
    }

    Optional<String> text(String key) {
        return get(key).flatMap(value -> new Typed(findings).text(value, key));
    }

    Optional<String> requiredText(String key) {
        return required(key).flatMap(value -> new Typed(findings).text(value, key));
    }
}
