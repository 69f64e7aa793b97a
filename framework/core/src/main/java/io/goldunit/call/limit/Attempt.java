package io.goldunit.call.limit;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** One attempt at a call, from waiting for its turn to its end. */
final class Attempt {

    private final Turns turns;
    private final Attempts attempts;
    private final Turn turn;
    private final Heard heard = new Heard();

    Attempt(Turns turns, Attempts attempts) {
        this.turns = turns;
        this.attempts = attempts;
        this.turn = turns.ask(attempts.arrival());
    }

    /** Done when it may begin. */
    CompletableFuture<Void> granted() {
        return turn.granted();
    }

    <T> T begin(Callable<T> call) throws Exception {
        attempts.begin();
        return heard.during(call);
    }

    void succeeded(long tokens) {
        attempts.end();
        turns.answered(turn, tokens);
        if (heard.pause() > 0) {
            turns.hold(attempts.bounded(heard.pause()));
        }
    }

    /**
     * Gives the turn back after a failure.
     *
     * @param repeatable whether the caller can make the call again
     * @return how long to wait before the next attempt, in nanoseconds; empty when there is none, and the failure says so
     */
    OptionalLong failed(Throwable thrown, boolean repeatable) {
        attempts.end();
        ProviderFault fault = ProviderFault.of(thrown);
        long advised = attempts.bounded(fault.retryable() ? heard.advised(thrown) : 0);
        turns.failed(turn, fault.kind(), advised);
        OptionalLong pause = repeatable ? attempts.pause(thrown, fault, advised) : OptionalLong.empty();
        if (pause.isEmpty()) {
            attempts.gaveUp(thrown, why(fault, repeatable));
        }
        return pause;
    }

    private static String why(ProviderFault fault, boolean repeatable) {
        if (!fault.retryable()) {
            return "; " + fault.word() + " is final";
        }
        return repeatable ? "" : "; its reply had begun";
    }

    /** Gives the turn back when nobody did. */
    void leave() {
        turns.leave(turn);
    }
}
