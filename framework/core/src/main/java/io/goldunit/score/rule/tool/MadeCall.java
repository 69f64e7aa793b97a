package io.goldunit.score.rule.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quote;
import io.goldunit.score.rule.JsonAnswer;
import io.goldunit.score.rule.JsonComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tool call that a candidate made.
 *
 * @param number in the answer, from 1
 * @param name of the tool
 * @param arguments as JSON; an empty object when the model gave none, and null when what it wrote cannot be read
 * @param reading passes when the arguments are JSON; fails, or is unscored, with why they could not be read
 */
record MadeCall(int number, String name, @Nullable JsonNode arguments, Score reading) {

    private static final int HEAD = 60;
    private static final int TAIL = 30;

    /** Every call of an answer, in its order. */
    static List<MadeCall> in(Answer answer) {
        List<MadeCall> calls = new ArrayList<>();
        for (ToolCall call : answer.toolCalls()) {
            calls.add(of(calls.size() + 1, call));
        }
        return List.copyOf(calls);
    }

    private static MadeCall of(int number, ToolCall call) {
        String arguments = call.arguments().isBlank() ? "{}" : call.arguments();
        try {
            return new MadeCall(number, call.name(), JsonAnswer.parse(arguments), Score.pass("JSON"));
        } catch (JsonProcessingException e) {
            Score unread = JsonAnswer.unread(e, arguments);
            String reason = "its arguments are " + unread.reason();
            boolean unscored = unread instanceof Score.Unscored;
            return new MadeCall(number, call.name(), null, unscored ? Score.unscored(reason) : Score.fail(reason));
        }
    }

    /** What a demand says of the arguments, or why they could not be read. */
    Score test(Function<JsonNode, Score> demand) {
        return arguments == null ? reading : demand.apply(arguments);
    }

    /** Such as {@code call 2 of lookup}. */
    String place() {
        return "call " + number + " of " + shown(name);
    }

    /** Such as {@code call 2 of lookup with {"id":5}}. */
    @Override
    public String toString() {
        return place() + (arguments == null ? ": " + reading.reason() : " with " + JsonComparison.shown(arguments));
    }

    /** A name that a model wrote, on one line. */
    static String shown(String name) {
        return Quote.cut(name, HEAD, TAIL);
    }

    /** The names of calls, such as {@code lookup, refund}, or {@code no tool}. */
    static String names(List<MadeCall> calls) {
        if (calls.isEmpty()) {
            return "no tool";
        }
        return Quote.cut(String.join(", ", calls.stream().map(MadeCall::name).toList()), 4 * HEAD, 2 * TAIL);
    }
}
