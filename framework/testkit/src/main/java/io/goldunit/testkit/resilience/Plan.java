package io.goldunit.testkit.resilience;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is tested, and against what.
 *
 * @param script what the model says when all is well
 * @param limit how long an answer may take in any situation
 * @param attempts how many calls there may be where one is enough when all is well
 * @param admits whether an answer says that something went wrong
 * @param toolCall what a model asks for that never stops asking; null when the application has no tools
 */
record Plan(
        Function<? super Endpoint, ? extends Application> application,
        String question,
        Function<? super ChatCall, ? extends Reply> script,
        Duration limit,
        int attempts,
        Predicate<? super String> admits,
        Reply.@Nullable Text toolCall) {

    static Plan of(Function<? super Endpoint, ? extends Application> application) {
        Reply usual = Reply.text("Yes, seven is a prime number.");
        return new Plan(
                application,
                "Is seven a prime number?",
                call -> usual,
                Duration.ofSeconds(10),
                5,
                answer -> false,
                null);
    }

    Plan asking(String other) {
        return new Plan(application, other, script, limit, attempts, admits, toolCall);
    }

    Plan answering(Function<? super ChatCall, ? extends Reply> other) {
        return new Plan(application, question, other, limit, attempts, admits, toolCall);
    }

    Plan within(Duration other) {
        return new Plan(application, question, script, other, attempts, admits, toolCall);
    }

    Plan attempts(int other) {
        return new Plan(application, question, script, limit, other, admits, toolCall);
    }

    Plan admitting(Predicate<? super String> other) {
        return new Plan(application, question, script, limit, attempts, other, toolCall);
    }

    Plan callingTool(Reply.Text other) {
        return new Plan(application, question, script, limit, attempts, admits, other);
    }
}
