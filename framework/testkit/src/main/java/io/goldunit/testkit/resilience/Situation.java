package io.goldunit.testkit.resilience;

import static java.util.Objects.requireNonNull;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.goldunit.testkit.When;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the provider does.
 *
 * @param words its deeds, after "provider"
 * @param server on its way to being started
 * @param answers the reply to a call
 */
record Situation(String words, Supplier<LlmServer> server, Answers answers) {

    /** So many replies ask for a tool, then there is an answer, so that an endless loop ends. */
    static final int TOOL_CALLS = 200;

    private static final Answers USUAL = (number, usual, plan) -> usual;

    /** What a provider says instead of what it would say. */
    interface Answers {
        Reply to(int number, Reply usual, Plan plan);
    }

    static Situation well() {
        return new Situation("is well", LlmServer::start, USUAL);
    }

    static Situation firstCall(String words, Reply.HttpError error) {
        return new Situation(
                "answers the first call with " + words + ", and all others as ever",
                LlmServer::start,
                (number, usual, plan) -> number == 1 ? error : usual);
    }

    static Situation everyCall(String words, Reply.HttpError error) {
        return new Situation("answers every call with " + words, LlmServer::start, (number, usual, plan) -> error);
    }

    static Situation firstReply(String words, Fault fault) {
        return spoilt(words, server -> server.failing(fault, When.next(1)));
    }

    static Situation everyReply(String words, Fault fault) {
        return spoilt(words, server -> server.failing(fault));
    }

    private static Situation spoilt(String words, UnaryOperator<LlmServer> spoiling) {
        return new Situation(words, () -> spoiling.apply(LlmServer.start()), USUAL);
    }

    static Situation expiredCertificate() {
        return new Situation("shows a certificate that expired in 2020", LlmServer::startWithExpiredCertificate, USUAL);
    }

    static Situation askingForTools() {
        return new Situation(
                "asks for the same tool in reply to the first " + TOOL_CALLS + " calls",
                LlmServer::start,
                (number, usual, plan) ->
                        number <= TOOL_CALLS ? requireNonNull(plan.toolCall(), "the call of a tool") : usual);
    }

    LlmServer start() {
        return server.get();
    }

    Reply reply(int number, ChatCall call, Plan plan) {
        return answers.to(number, plan.script().apply(call), plan);
    }
}
