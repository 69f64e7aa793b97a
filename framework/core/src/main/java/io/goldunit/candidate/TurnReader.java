package io.goldunit.candidate;

import io.goldunit.file.Findings;
import io.goldunit.file.Quoted;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the body of a prompt into messages. */
final class TurnReader {

    private static final Map<String, Role> MARKERS =
            Map.of("system:", Role.SYSTEM, "user:", Role.USER, "assistant:", Role.ASSISTANT);
    private static final Pattern LIKE_A_MARKER =
            Pattern.compile("\\s*(system|user|assistant)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private final List<String> lines;
    private final int firstLine;
    private final Findings findings;

    TurnReader(String body, int firstLine, Findings findings) {
        this.lines = List.of(body.split("\n", -1));
        this.firstLine = firstLine;
        this.findings = findings;
    }

    List<Turn> read() {
        List<Integer> markers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (MARKERS.containsKey(lines.get(i))) {
                markers.add(i);
            } else {
                refuseLikeAMarker(i);
            }
        }
        return markers.isEmpty() ? List.of(whole()) : marked(markers);
    }

    private void refuseLikeAMarker(int index) {
        Matcher matcher = LIKE_A_MARKER.matcher(lines.get(index));
        if (matcher.matches()) {
            String marker = matcher.group(1).toLowerCase(Locale.ROOT) + ":";
            String message = Quoted.of(lines.get(index)) + " is almost a role";
            String remedy = "Write " + Quoted.of(marker) + " alone on its line; if it is text, add a word to it";
            findings.add(firstLine + index, "unknown-role", message, remedy);
        }
    }

    private Turn whole() {
        if (lines.stream().allMatch(String::isBlank)) {
            findings.add(0, "empty-prompt", "it has no message", "Write what the model is told");
        }
        return turn(Role.USER, 0, lines.size());
    }

    private List<Turn> marked(List<Integer> markers) {
        refuseTextBefore(markers.get(0));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int marker = markers.get(i);
            int end = i + 1 < markers.size() ? markers.get(i + 1) : lines.size();
            turns.add(underMarker(marker, end));
        }
        return turns;
    }

    private void refuseTextBefore(int marker) {
        int text = skipBlank(0, marker);
        if (text < marker) {
            String message = "the text " + Quoted.of(lines.get(text)) + " stands above the first role";
            findings.add(firstLine + text, "text-before-role", message, "Put it under \"system:\" or \"user:\"");
        }
    }

    private Turn underMarker(int marker, int end) {
        if (skipBlank(marker + 1, end) == end) {
            String message = "nothing stands under " + Quoted.of(lines.get(marker));
            findings.add(firstLine + marker, "empty-message", message, "Write the message, or remove the line");
        }
        Role role = MARKERS.getOrDefault(lines.get(marker), Role.USER);
        return turn(role, marker + 1, end);
    }

    private Turn turn(Role role, int from, int to) {
        int first = skipBlank(from, to);
        int end = to;
        while (end > first && lines.get(end - 1).isBlank()) {
            end--;
        }
        String text = String.join("\n", lines.subList(first, end));
        return new Turn(role, new TemplateParser(text, firstLine + first, findings).parse());
    }

    private int skipBlank(int from, int to) {
        int first = from;
        while (first < to && lines.get(first).isBlank()) {
            first++;
        }
        return first;
    }
}
