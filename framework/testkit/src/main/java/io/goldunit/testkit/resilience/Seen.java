package io.goldunit.testkit.resilience;

import io.goldunit.testkit.ChatCall;
import java.time.Duration;
import java.util.List;

/**
 * What was seen of the application in a situation.
 *
 * @param arrivals its chat calls, in order
 * @param reached whether any call reached the provider, those for embeddings included
 */
record Seen(Outcome outcome, List<Arrival> arrivals, boolean reached) {

    Seen {
        arrivals = List.copyOf(arrivals);
    }

    /** A call and when it came, in nanoseconds on a clock of its own. */
    record Arrival(ChatCall call, long at) {}

    int calls() {
        return arrivals.size();
    }

    /** How long the second call came after the first, zero when there is none. */
    Duration pause() {
        return calls() < 2 ? Duration.ZERO : Duration.ofNanos(arrivals.get(1).at - arrivals.get(0).at);
    }

    /** Whether it came to its end without a call. */
    boolean silent() {
        return !reached && !(outcome instanceof Outcome.Hung);
    }

    /** In words, as the application's deeds. */
    String words() {
        String second = calls() < 2 ? "" : ", the second " + pause().toMillis() + " ms after the first";
        return "made " + Shown.calls(calls()) + second + ", and " + outcome.words();
    }
}
