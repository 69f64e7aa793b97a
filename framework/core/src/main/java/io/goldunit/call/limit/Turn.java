package io.goldunit.call.limit;

import java.util.concurrent.CompletableFuture;

/** One attempt's place among the calls: waited for, held, given back. */
final class Turn implements Comparable<Turn> {

    /** Changed by {@link Turns} under its lock. */
    enum State {
        WAITING,
        HELD,
        OVER
    }

    private final long call;
    private final CompletableFuture<Void> granted = new CompletableFuture<>();
    State state = State.WAITING;
    double expectedTokens;

    /** @param call the number of the call: who came first is first, also when it comes again */
    Turn(long call) {
        this.call = call;
    }

    /** Done when the call may begin. */
    CompletableFuture<Void> granted() {
        return granted;
    }

    @Override
    public int compareTo(Turn other) {
        return Long.compare(call, other.call);
    }
}
