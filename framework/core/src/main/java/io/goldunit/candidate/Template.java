package io.goldunit.candidate;

import io.goldunit.file.Findings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text of one message as pieces that stay and variables that are filled, so that filling is one pass. */
record Template(List<Part> parts) {

    sealed interface Part {
        String render(Map<String, String> values);
    }

    record Text(String text) implements Part {
        @Override
        public String render(Map<String, String> values) {
            return text;
        }
    }

    record Variable(String name, int line) implements Part {
        @Override
        public String render(Map<String, String> values) {
            return Objects.requireNonNull(values.get(name), name);
        }
    }

    Template {
        parts = List.copyOf(parts);
    }

    List<Variable> variables() {
        return parts.stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .toList();
    }

    void missing(Map<String, String> values, Findings findings) {
        for (Part part : parts) {
            if (part instanceof Variable variable && !values.containsKey(variable.name())) {
                String message = "{{" + variable.name() + "}} has no value";
                String remedy = "Give it in the vars of the case, or take it out of the prompt";
                findings.add(variable.line(), "missing-variable", message, remedy);
            }
        }
    }

    String render(Map<String, String> values) {
        return parts.stream().map(part -> part.render(values)).collect(Collectors.joining());
    }
}
