package io.goldunit.cli.init;

import io.goldunit.file.Json;
import io.goldunit.golden.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a new golden set. */
record SetText(String name, Draft draft) {

    /** Up to here a person reads the file, beyond it a program does. */
    private static final int MAX_YAML = 200;

    String manifest() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", name);
        manifest.put("version", "1.0.0");
        manifest.put("description", "Drafted from " + draft.source());
        return YamlText.of(manifest);
    }

    String casesName() {
        return draft.size() > MAX_YAML ? "cases.jsonl" : "cases.yaml";
    }

    String cases() {
        CaseIds ids = new CaseIds();
        List<Map<String, Object>> cases =
                draft.exchanges().stream().map(it -> fields(it, ids.next(it))).toList();
        return draft.size() > MAX_YAML
                ? cases.stream().map(Json::write).collect(Collectors.joining("\n", "", "\n"))
                : YamlText.of(cases);
    }

    private Map<String, Object> fields(Exchange exchange, String id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("input", exchange.isOneQuestion() ? exchange.question() : Map.of("messages", messages(exchange)));
        List<String> expected = exchange.expected();
        if (!expected.isEmpty()) {
            fields.put("expected", expected.size() == 1 ? expected.get(0) : expected);
        }
        fields.put("source", draft.source() + ":" + exchange.line());
        return fields;
    }

    private static List<Map<String, Object>> messages(Exchange exchange) {
        return exchange.asked().stream().map(SetText::message).toList();
    }

    private static Map<String, Object> message(Message message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", message.role().name().toLowerCase(Locale.ROOT));
        fields.put("text", message.text());
        return fields;
    }
}
