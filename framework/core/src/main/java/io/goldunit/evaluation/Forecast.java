package io.goldunit.evaluation;

import io.goldunit.call.TapeMode;
import io.goldunit.call.TapedCall;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.call.budget.Spending;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the calls of a run will come to, as far as tape and evaluation tell. A trial that is on tape makes the calls that are
 * there; one that is not makes as many as the case's other trials, else as the set's, else one of the candidate's model and one
 * of each judge that applies. What a run that did not end has paid for is not paid again. A call takes as many tokens as those of
 * the same model on tape do in the mean. What was changed since the recording, and so is no longer replayed, is not foreseen.
 */
final class Forecast {

    private static final double ROUNDING = 1e-6;

    private final TapeMode mode;
    private final PriceTable prices;
    private final KnownCalls taped;
    private final KnownCalls kept;
    private final Map<String, Double> ofSet;
    private final Map<String, Double> ofKept;
    private final Map<String, Expected> models = new TreeMap<>();

    private Forecast(TapeMode mode, KnownCalls taped, KnownCalls kept, PriceTable prices) {
        this.mode = mode;
        this.prices = prices;
        this.taped = taped;
        this.kept = kept;
        this.ofSet = taped.ofTrial();
        this.ofKept = kept.ofTrial();
    }

    /**
     * Of one model.
     *
     * @param calls of every kind
     * @param live those among them that are to be made
     * @param kept those among them that a run which did not end has made
     * @param spending what the live ones come to
     */
    record Expected(double calls, double live, double kept, Spending spending) {

        private static final Expected NONE = new Expected(0, 0, 0, Spending.NOTHING);

        long allCalls() {
            return up(calls);
        }

        long liveCalls() {
            return up(live);
        }

        long keptCalls() {
            return up(kept);
        }

        long replayedCalls() {
            return allCalls() - liveCalls() - keptCalls();
        }

        private Expected plus(Expected more) {
            return new Expected(calls + more.calls, live + more.live, kept + more.kept, spending);
        }

        /** The same calls where so many of them have been made already. */
        private Expected keeping(double made) {
            return new Expected(calls - live + Math.max(live, made), Math.max(0, live - made), made, spending);
        }
    }

    /**
     * By model, in the order of their names; of a candidate without a known model nothing, unless it is on tape.
     *
     * @param mode how the tape is used
     * @param taped what is on it
     * @param left what a run that did not end has left
     * @param first the calls of a trial of a case of which nothing is known, by model
     */
    static Map<String, Expected> of(
            List<GoldenCase> cases,
            int trials,
            TapeMode mode,
            List<TapedCall> taped,
            List<TapedCall> left,
            PriceTable prices,
            Function<GoldenCase, Map<String, Double>> first) {
        List<TapedCall> replayed = mode == TapeMode.AUTO ? without(left, taped) : taped;
        Forecast forecast = new Forecast(mode, KnownCalls.of(replayed), KnownCalls.of(left), prices);
        for (GoldenCase it : cases) {
            forecast.add(it, trials, first);
        }
        forecast.add(forecast.taped(forecast.taped.ofNoCase()), forecast.kept.ofNoCase());
        forecast.models.replaceAll(forecast::spending);
        return forecast.models;
    }

    // What is left goes before the tape: a run that ended with an error has put its calls there too.
    private static List<TapedCall> without(List<TapedCall> left, List<TapedCall> taped) {
        Set<String> keys = left.stream().map(TapedCall::key).collect(Collectors.toSet());
        return taped.stream().filter(it -> !keys.contains(it.key())).toList();
    }

    private void add(GoldenCase goldenCase, int trials, Function<GoldenCase, Map<String, Double>> first) {
        Map<Integer, List<TapedCall>> known = taped.of(goldenCase);
        Map<Integer, List<TapedCall>> made = kept.of(goldenCase);
        for (int trial = 1; trial <= trials; trial++) {
            List<TapedCall> its = known.get(trial);
            Map<String, Expected> expected = its == null ? like(known, () -> first.apply(goldenCase)) : taped(its);
            add(expected, made.getOrDefault(trial, List.of()));
        }
    }

    private Map<String, Expected> taped(List<TapedCall> calls) {
        boolean live = mode == TapeMode.RECORD || mode == TapeMode.OFF;
        Map<String, Expected> expected = new TreeMap<>();
        KnownCalls.mean(calls, 1).forEach((model, number) -> expected.put(model, expected(number, live ? number : 0)));
        return expected;
    }

    private Map<String, Expected> like(Map<Integer, List<TapedCall>> known, Supplier<Map<String, Double>> first) {
        Map<String, Expected> expected = new TreeMap<>();
        if (mode != TapeMode.REPLAY) {
            perTrial(known, first).forEach((model, number) -> expected.put(model, expected(number, number)));
        }
        return expected;
    }

    private Map<String, Double> perTrial(Map<Integer, List<TapedCall>> known, Supplier<Map<String, Double>> first) {
        if (!known.isEmpty()) {
            return KnownCalls.mean(known.values().stream().flatMap(List::stream).toList(), known.size());
        }
        if (!ofSet.isEmpty()) {
            return ofSet;
        }
        Map<String, Double> foreseen = first.get();
        return foreseen.isEmpty() ? ofKept : foreseen;
    }

    private static Expected expected(double calls, double live) {
        return new Expected(calls, live, 0, Spending.NOTHING);
    }

    /** Adds the calls of a trial, of which some have been made already. */
    private void add(Map<String, Expected> expected, List<TapedCall> made) {
        Map<String, Double> numbers = KnownCalls.mean(made, 1);
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(numbers.keySet());
        for (String model : names) {
            Expected its = expected.getOrDefault(model, Expected.NONE).keeping(numbers.getOrDefault(model, 0.0));
            models.put(model, models.getOrDefault(model, Expected.NONE).plus(its));
        }
    }

    private Expected spending(String model, Expected expected) {
        List<Tokens> counted = Stream.concat(taped.calls().stream(), kept.calls().stream())
                .filter(it -> it.model().equals(model))
                .map(TapedCall::tokens)
                .filter(Objects::nonNull)
                .toList();
        long live = expected.liveCalls();
        Spending spending = live == 0 ? Spending.NOTHING : spending(model, live, counted);
        return new Expected(expected.calls, expected.live, expected.kept, spending);
    }

    private Spending spending(String model, long live, List<Tokens> counted) {
        if (counted.isEmpty()) {
            return new Spending(live, live, 0, prices.cost(model, 0, 0, 0));
        }
        long input = up(counted.stream().mapToLong(Tokens::input).average().orElse(0) * live);
        long output = up(counted.stream().mapToLong(Tokens::output).average().orElse(0) * live);
        return new Spending(live, 0, input + output, prices.cost(model, input, 0, output));
    }

    // Three thirds may be a little more than one.
    private static long up(double number) {
        return (long) Math.ceil(number - ROUNDING);
    }
}
