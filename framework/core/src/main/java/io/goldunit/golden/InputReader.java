package io.goldunit.golden;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a case asks: one user message, or messages, turns and variables. */
record InputReader(Findings findings) {

    private static final List<String> KEYS = List.of("messages", "turns", "vars");
    private static final List<String> ROLES = Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .toList();

    /** What is asked. */
    record Input(List<Message> messages, List<String> turns, Map<String, String> variables) {

        static final Input NONE = new Input(List.of(), List.of(), Map.of());
    }

    Input read(Located value) {
        if (value instanceof Located.Scalar scalar && value.is(Located.Kind.TEXT)) {
            return new Input(List.of(new Message(Role.USER, scalar.text())), List.of(), Map.of());
        }
        if (value instanceof Located.Mapping mapping) {
            return Fields.of("input", mapping, findings, KEYS).map(this::read).orElse(Input.NONE);
        }
        findings.notText(value, "input", "a text, or a mapping with messages, turns or vars");
        return Input.NONE;
    }

    private Input read(Fields fields) {
        if (KEYS.stream().allMatch(key -> fields.get(key).isEmpty())) {
            int line = fields.mapping().line();
            String message = "input has neither messages nor turns nor vars";
            findings.add(line, "missing-input", message, "Add at least one of them");
        }
        return new Input(
                fields.get("messages").map(this::messages).orElse(List.of()),
                fields.get("turns").map(this::turns).orElse(List.of()),
                fields.get("vars").map(this::variables).orElse(Map.of()));
    }

    private List<Message> messages(Located value) {
        return new Typed(findings)
                .someItems(value, "messages", "a list of messages, each with role and text").stream()
                        .flatMap(item -> message(item).stream())
                        .toList();
    }

    private Optional<Message> message(Located value) {
        return Fields.of("a message", value, findings, List.of("role", "text")).flatMap(this::message);
    }

    private Optional<Message> message(Fields fields) {
        Optional<Role> role = fields.requiredText("role").flatMap(name -> role(name, fields));
        Optional<String> text = fields.requiredText("text");
        return role.flatMap(speaker -> text.map(words -> new Message(speaker, words)));
    }

    private Optional<Role> role(String name, Fields fields) {
        if (ROLES.contains(name)) {
            return Optional.of(Role.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        int line = fields.get("role").map(Located::line).orElse(0);
        findings.add(line, "unknown-role", Quoted.of(name) + " is not a role", Nearest.remedy(name, ROLES));
        return Optional.empty();
    }

    private List<String> turns(Located value) {
        Typed typed = new Typed(findings);
        List<Located> items =
                typed.someItems(value, "turns", "a list of texts, which the user says one after the other");
        return typed.texts(items, "a turn");
    }

    private Map<String, String> variables(Located value) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (value instanceof Located.Mapping mapping) {
            findings.repeatedKeys(mapping);
            mapping.entries().forEach(entry -> new Typed(findings)
                    .literal(entry.value(), "the variable " + entry.key())
                    .ifPresent(text -> variables.put(entry.key(), text)));
        } else {
            findings.wrongType(value, "vars", "a mapping of names to texts, numbers, true or false");
        }
        return variables;
    }
}
