package io.goldunit.candidate;

import io.goldunit.call.FinishReason;
import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads recorded answers, one a line of JSON or a record of CSV; what is wrong is a finding. */
record RecordingReader(Findings findings) {

    private static final List<String> KEYS = List.of("id", "answer", "earlier", "toolCalls", "finish");
    private static final List<String> TOOL_KEYS = List.of("name", "arguments", "result");
    private static final Map<String, FinishReason> REASONS = new LinkedHashMap<>();

    static {
        for (FinishReason reason : FinishReason.values()) {
            REASONS.put(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), reason);
        }
    }

    /** The answer, or nothing when the record cannot be used. */
    Optional<Recording> read(Located record) {
        Map<String, Located> values = fields("a recorded answer", record, KEYS);
        String id = text(values, "id", "a recorded answer", record);
        String text = text(values, "answer", "a recorded answer", record);
        if (id == null || text == null) {
            return Optional.empty();
        }
        List<String> earlier = new ArrayList<>();
        items(values, "earlier", "a list of texts")
                .forEach(it -> text(it, "earlier").ifPresent(earlier::add));
        List<ToolCall> toolCalls = new ArrayList<>();
        items(values, "toolCalls", "a list of tool calls")
                .forEach(it -> toolCall(it).ifPresent(toolCalls::add));
        Answer answer =
                new Answer(text, earlier, toolCalls, List.of(), finish(values.get("finish")), null, null, null, null);
        return Optional.of(new Recording(id, answer, record.line()));
    }

    private Optional<ToolCall> toolCall(Located value) {
        Map<String, Located> values = fields("a tool call", value, TOOL_KEYS);
        String name = text(values, "name", "a tool call", value);
        Located result = values.get("result");
        return name == null
                ? Optional.empty()
                : Optional.of(new ToolCall(
                        name,
                        Optional.ofNullable(values.get("arguments"))
                                .flatMap(it -> text(it, "arguments"))
                                .orElse(""),
                        result == null ? null : text(result, "result").orElse(null)));
    }

    private @Nullable FinishReason finish(@Nullable Located value) {
        String name = value == null ? null : text(value, "finish").orElse(null);
        if (value == null || name == null) {
            return null;
        }
        if (!REASONS.containsKey(name)) {
            String message = "finish is " + Quoted.of(name) + ", which is no reason to stop";
            findings.add(value.line(), "unknown-finish", message, Nearest.remedy(name, REASONS.keySet()));
        }
        return REASONS.get(name);
    }

    private Map<String, Located> fields(String what, Located value, List<String> known) {
        Map<String, Located> fields = new LinkedHashMap<>();
        if (!(value instanceof Located.Mapping mapping)) {
            findings.wrongType(value, what, "a mapping with " + String.join(", ", known));
            return fields;
        }
        findings.repeatedKeys(mapping);
        for (Located.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                String message = Quoted.of(entry.key()) + " is not a key of " + what;
                findings.add(entry.line(), "unknown-key", message, Nearest.remedy(entry.key(), known));
            }
            fields.put(entry.key(), entry.value());
        }
        return fields;
    }

    private @Nullable String text(Map<String, Located> values, String key, String what, Located whole) {
        Located value = values.get(key);
        if (value == null && whole instanceof Located.Mapping) {
            findings.add(whole.line(), "missing-key", what + " has no " + key, "Add the key " + Quoted.of(key));
        }
        return value == null ? null : text(value, key).orElse(null);
    }

    private Optional<String> text(Located value, String name) {
        if (value.is(Located.Kind.TEXT)) {
            return value.literal();
        }
        findings.notText(value, name, "a text");
        return Optional.empty();
    }

    private List<Located> items(Map<String, Located> values, String key, String wanted) {
        Located value = values.get(key);
        if (value instanceof Located.Sequence list) {
            return list.items();
        }
        if (value != null) {
            findings.wrongType(value, key, wanted);
        }
        return List.of();
    }
}
