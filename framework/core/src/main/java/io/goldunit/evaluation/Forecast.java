package io.goldunit.evaluation;

import io.goldunit.call.TapeMode;
import io.goldunit.call.TapedCall;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.call.budget.Spending;
import io.goldunit.golden.GoldenCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the calls of a run will come to, as far as tape and evaluation tell. A trial that is on tape makes the calls that are
 * there; one that is not makes as many as the case's other trials, else as the set's, else one of the candidate's model and one
 * of each judge that applies. A call takes as many tokens as those of the same model on tape do in the mean. What was changed
 * since the recording, and so is no longer replayed, is not foreseen.
 */
final class Forecast {

    private static final double ROUNDING = 1e-6;

    private final TapeMode mode;
    private final PriceTable prices;
    private final List<TapedCall> taped;
    private final Map<String, Map<Integer, List<TapedCall>>> byCase = new HashMap<>();
    private final Map<String, Double> ofSet;
    private final Map<String, Expected> models = new TreeMap<>();

    private Forecast(TapeMode mode, List<TapedCall> taped, PriceTable prices) {
        this.mode = mode;
        this.taped = taped;
        this.prices = prices;
        for (TapedCall call : taped) {
            if (call.caseId() != null) {
                byCase.computeIfAbsent(call.caseId(), id -> new TreeMap<>())
                        .computeIfAbsent(call.trial(), trial -> new ArrayList<>())
                        .add(call);
            }
        }
        this.ofSet = ofSet();
    }

    /**
     * Of one model.
     *
     * @param calls of either kind
     * @param live those among them that are not replayed
     * @param spending what the live ones come to
     */
    record Expected(double calls, double live, Spending spending) {

        private static final Expected NONE = new Expected(0, 0, Spending.NOTHING);

        long allCalls() {
            return up(calls);
        }

        long liveCalls() {
            return up(live);
        }

        private Expected plus(double more, double moreLive) {
            return new Expected(calls + more, live + moreLive, spending);
        }
    }

    /**
     * By model, in the order of their names; of a candidate without a known model nothing, unless it is on tape.
     *
     * @param mode how the tape is used
     * @param taped what is on it
     * @param first the calls of a trial of a case of which nothing is known, by model
     */
    static Map<String, Expected> of(
            List<GoldenCase> cases,
            int trials,
            TapeMode mode,
            List<TapedCall> taped,
            PriceTable prices,
            Function<GoldenCase, Map<String, Double>> first) {
        Forecast forecast = new Forecast(mode, taped, prices);
        for (GoldenCase it : cases) {
            forecast.add(it, trials, first);
        }
        taped.stream().filter(it -> it.caseId() == null).forEach(forecast::addTaped);
        forecast.models.replaceAll(forecast::spending);
        return forecast.models;
    }

    private void add(GoldenCase goldenCase, int trials, Function<GoldenCase, Map<String, Double>> first) {
        Map<Integer, List<TapedCall>> known = byCase.getOrDefault(goldenCase.id(), Map.of());
        for (int trial = 1; trial <= trials; trial++) {
            List<TapedCall> its = known.get(trial);
            if (its != null) {
                its.forEach(this::addTaped);
            } else if (mode != TapeMode.REPLAY) {
                like(known, () -> first.apply(goldenCase)).forEach((model, calls) -> add(model, calls, calls));
            }
        }
    }

    private Map<String, Double> like(Map<Integer, List<TapedCall>> known, Supplier<Map<String, Double>> first) {
        if (!known.isEmpty()) {
            return mean(known.values().stream().flatMap(List::stream).toList(), known.size());
        }
        return ofSet.isEmpty() ? first.get() : ofSet;
    }

    private Map<String, Double> ofSet() {
        long trials = byCase.values().stream().mapToLong(Map::size).sum();
        return mean(taped.stream().filter(it -> it.caseId() != null).toList(), trials);
    }

    private static Map<String, Double> mean(List<TapedCall> calls, long trials) {
        Map<String, Double> mean = new TreeMap<>();
        calls.forEach(it -> mean.merge(it.model(), 1.0 / trials, Double::sum));
        return mean;
    }

    private void addTaped(TapedCall call) {
        add(call.model(), 1, mode == TapeMode.RECORD ? 1 : 0);
    }

    private void add(String model, double calls, double live) {
        models.put(model, models.getOrDefault(model, Expected.NONE).plus(calls, live));
    }

    private Expected spending(String model, Expected expected) {
        List<Tokens> counted = taped.stream()
                .filter(it -> it.model().equals(model))
                .map(TapedCall::tokens)
                .filter(Objects::nonNull)
                .toList();
        long live = expected.liveCalls();
        return new Expected(
                expected.calls, expected.live, live == 0 ? Spending.NOTHING : spending(model, live, counted));
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
