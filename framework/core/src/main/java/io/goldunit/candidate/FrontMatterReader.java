package io.goldunit.candidate;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers a prompt's parameters; what cannot be read is a finding. */
final class FrontMatterReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Findings findings;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Double> choices = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    FrontMatterReader(Findings findings) {
        this.findings = findings;
    }

    FrontMatter frontMatter() {
        return new FrontMatter(parameters, choices, lines);
    }

    void read(Located root) {
        if (root instanceof Located.Mapping mapping) {
            findings.repeatedKeys(mapping);
            mapping.entries().forEach(this::parameter);
        } else if (!root.is(Located.Kind.NOTHING)) {
            findings.wrongType(root, "the front matter", "a mapping of names to values");
        }
    }

    private void parameter(Located.Entry entry) {
        String name = entry.key();
        lines.put(name, entry.line());
        if (!NAME.matcher(name).matches()) {
            String remedy = "Use small letters, digits and hyphens, such as max-tokens";
            findings.add(entry.line(), "bad-parameter", Quoted.of(name) + " cannot be a parameter", remedy);
        }
        if (name.equals("choices")) {
            choices(entry.value());
        } else {
            entry.value().literal().ifPresentOrElse(text -> parameters.put(name, text), () -> noLiteral(entry));
        }
    }

    private void noLiteral(Located.Entry entry) {
        findings.wrongType(entry.value(), "the parameter " + entry.key(), "a text, a number, true or false");
    }

    private void choices(Located value) {
        if (value instanceof Located.Mapping mapping) {
            findings.repeatedKeys(mapping);
            mapping.entries().forEach(this::choice);
        } else {
            findings.wrongType(value, "choices", "a mapping of labels to numbers");
        }
    }

    private void choice(Located.Entry entry) {
        entry.value()
                .number()
                .ifPresentOrElse(
                        worth -> choices.put(entry.key(), worth.doubleValue()),
                        () -> findings.wrongType(entry.value(), "the choice " + entry.key(), "a number"));
    }
}
