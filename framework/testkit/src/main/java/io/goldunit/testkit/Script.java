package io.goldunit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A script by prompt: the first rule that fits what the user said last gives the reply. A call that no rule fits fails, and says so.
 * Immutable: {@code when} and {@code otherwise} return a longer script.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Script implements Function<ChatCall, Reply> {

    private final List<Rule> rules;

    private Script(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A script whose first rule is for calls in which the user's last words hold this text. */
    public static Script ofPrompt(String text, Reply reply) {
        return new Script(List.of()).when(text, reply);
    }

    /** A script whose first rule is for calls in whose last words of the user the pattern is found. */
    public static Script ofPrompt(Pattern pattern, Reply reply) {
        return new Script(List.of()).when(pattern, reply);
    }

    /** A rule more, for calls in which the user's last words hold this text. */
    public Script when(String text, Reply reply) {
        requireNonNull(text, "text");
        return with(call -> call.lastUserText().contains(text), reply);
    }

    /** A rule more, for calls in whose last words of the user the pattern is found. */
    public Script when(Pattern pattern, Reply reply) {
        requireNonNull(pattern, "pattern");
        return with(call -> pattern.matcher(call.lastUserText()).find(), reply);
    }

    /** A last rule, for every call. */
    public Script otherwise(Reply reply) {
        return with(call -> true, reply);
    }

    @Override
    public Reply apply(ChatCall call) {
        return rules.stream()
                .filter(rule -> rule.fits.test(call))
                .findFirst()
                .map(rule -> rule.reply)
                .orElseGet(() ->
                        Reply.error(500, "the script of the test server has no reply to: " + call.lastUserText()));
    }

    private Script with(Predicate<ChatCall> fits, Reply reply) {
        List<Rule> longer = new ArrayList<>(rules);
        longer.add(new Rule(fits, requireNonNull(reply, "reply")));
        return new Script(longer);
    }

    private record Rule(Predicate<ChatCall> fits, Reply reply) {}
}
