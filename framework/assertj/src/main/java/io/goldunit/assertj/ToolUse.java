package io.goldunit.assertj;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.score.rule.JsonAnswer;
import io.goldunit.score.rule.JsonComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tools that an answer called.
 *
 * @param calls in their order
 */
record ToolUse(List<ToolCall> calls) {

    private static final JsonComparison AT_LEAST = new JsonComparison(false, true);

    static ToolUse of(Answer answer) {
        return new ToolUse(answer.toolCalls());
    }

    List<String> names() {
        return calls.stream().map(ToolCall::name).toList();
    }

    /** The names as a failure shows them. */
    String described() {
        return calls.isEmpty() ? "it called no tool" : "it called " + Shown.list(names());
    }

    /** Why no call of a tool has at least these arguments; empty when one has. */
    Optional<String> lacks(String tool, String argumentsJson) {
        JsonNode wanted = wanted(argumentsJson);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).name().equals(tool)) {
                Optional<String> problem = problem(wanted, calls.get(i).arguments());
                if (problem.isEmpty()) {
                    return Optional.empty();
                }
                problems.add("call " + (i + 1) + ": " + problem.get());
            }
        }
        return Optional.of(problems.isEmpty() ? described() : String.join("\n  ", problems));
    }

    private static Optional<String> problem(JsonNode wanted, String arguments) {
        try {
            JsonNode found = JsonAnswer.read(arguments.isBlank() ? "{}" : arguments);
            List<String> differences = AT_LEAST.differences(wanted, found);
            return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differences));
        } catch (JsonProcessingException e) {
            return Optional.of("its arguments are not JSON: " + JsonAnswer.why(e));
        }
    }

    private static JsonNode wanted(String json) {
        try {
            JsonNode wanted = JsonAnswer.read(json);
            if (!wanted.isObject()) {
                throw new IllegalArgumentException("the arguments to look for are a JSON object, not " + json);
            }
            return wanted;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the arguments to look for are not JSON: " + JsonAnswer.why(e), e);
        }
    }
}
