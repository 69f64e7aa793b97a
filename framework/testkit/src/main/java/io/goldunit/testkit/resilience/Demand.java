package io.goldunit.testkit.resilience;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What is demanded of an application in a situation.
 *
 * @param words after "expected"
 */
record Demand(Function<Healthy, String> words, BiPredicate<Healthy, Seen> met) {

    private static final String SURFACED = "an exception, or an answer that admitting(..) knows";

    /** What the two clocks of client and server may differ by. */
    private static final Duration CLOCKS = Duration.ofMillis(10);

    static Demand right() {
        return new Demand(Demand::asEver, Healthy::right);
    }

    static Demand rightAfter(Duration pause) {
        return new Demand(
                healthy ->
                        "a second call " + Shown.time(pause) + " after the first or later, and then " + asEver(healthy),
                (healthy, seen) ->
                        healthy.right(seen) && seen.pause().plus(CLOCKS).compareTo(pause) >= 0);
    }

    static Demand rightOrSurfaced() {
        return new Demand(
                healthy -> SURFACED + ", or " + asEver(healthy),
                (healthy, seen) -> healthy.right(seen) || healthy.surfaced(seen));
    }

    static Demand surfaced() {
        return new Demand(healthy -> SURFACED, Healthy::surfaced);
    }

    static Demand surfacedAtOnce() {
        return surfacedAfter(healthy -> healthy.calls().size());
    }

    static Demand surfacedAfterAttempts() {
        return surfacedAfter(
                healthy -> healthy.plan().attempts() * healthy.calls().size());
    }

    private static Demand surfacedAfter(ToIntFunction<Healthy> most) {
        return new Demand(
                healthy -> SURFACED + ", after at most " + Shown.calls(most.applyAsInt(healthy)),
                (healthy, seen) -> healthy.surfaced(seen) && seen.calls() <= most.applyAsInt(healthy));
    }

    static Demand toolsEnded() {
        Demand ended = rightOrSurfaced();
        return new Demand(
                healthy -> ended.words.apply(healthy) + ", before the model stops asking",
                (healthy, seen) -> seen.calls() <= Situation.TOOL_CALLS && ended.met.test(healthy, seen));
    }

    static Demand noCall() {
        return new Demand(
                healthy -> "no call, and " + SURFACED, (healthy, seen) -> healthy.surfaced(seen) && !seen.reached());
    }

    static Demand keyKept() {
        return new Demand(
                healthy -> SURFACED + ", without the key in it or in its causes",
                (healthy, seen) ->
                        healthy.surfaced(seen) && !text(seen.outcome()).contains(Endpoint.KEY));
    }

    private static String asEver(Healthy healthy) {
        return "the answer as ever, " + Shown.quoted(healthy.answer());
    }

    private static String text(Outcome outcome) {
        StringWriter text = new StringWriter();
        if (outcome instanceof Outcome.Answered answered) {
            text.write(answered.text());
        } else if (outcome instanceof Outcome.Failed failed) {
            failed.cause().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
