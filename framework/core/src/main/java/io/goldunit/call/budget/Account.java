package io.goldunit.call.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the live calls of one evaluation have come to. Thread-safe. */
final class Account {

    private final Caps caps;
    private final PriceTable prices;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private @Nullable BudgetExhaustedException end;
    private boolean mistaken;

    Account(Caps caps, PriceTable prices) {
        this.caps = caps;
        this.prices = prices;
    }

    synchronized void admit(String model) {
        if (end == null) {
            Optional<String> mistake = mistake(model);
            mistaken = mistake.isPresent();
            end = mistake.or(() -> reached(model).map(it -> "the budget of " + it + " was reached"))
                    .map(BudgetExhaustedException::new)
                    .orElse(null);
        }
        if (end != null) {
            throw end;
        }
        tally(model).begin();
    }

    synchronized void end(String model, long input, long output) {
        tally(model).end(input, output);
    }

    synchronized void endUncounted(String model) {
        tally(model).endUncounted();
    }

    synchronized void fail(String model) {
        tally(model).fail();
    }

    synchronized Optional<BudgetExhaustedException> end() {
        return Optional.ofNullable(end);
    }

    synchronized boolean isMistaken() {
        return mistaken;
    }

    synchronized Spending spending() {
        return new Spending(
                calls(),
                tallies.values().stream().mapToLong(Tally::uncounted).sum(),
                tallies.values().stream().mapToLong(Tally::tokens).sum(),
                tallies.entrySet().stream()
                        .map(it -> it.getValue().cost(prices, it.getKey()))
                        .reduce(Cost.NOTHING, Cost::plus));
    }

    /** Why a budget of tokens or money cannot be kept, whatever was spent. */
    private Optional<String> mistake(String model) {
        String unkept = ", so the budget of " + caps.inWords() + " cannot be kept";
        if (caps.cost() != null && prices.price(model).isEmpty()) {
            return Optional.of(Cost.noPriceOf(model) + unkept);
        }
        return caps.cost() == null && caps.tokens() == null
                ? Optional.empty()
                : tallies.entrySet().stream()
                        .filter(it -> it.getValue().uncounted() > 0)
                        .findFirst()
                        .map(it -> "[" + it.getKey() + "] does not say how many tokens a call takes" + unkept);
    }

    /** The cap that one more call would go beyond. */
    private Optional<String> reached(String model) {
        if (caps.calls() != null && calls() >= caps.calls()) {
            return Optional.of(Spending.count(caps.calls(), "call"));
        }
        if (caps.tokens() != null && isBeyond(BigDecimal.valueOf(caps.tokens()), model, this::tokens)) {
            return Optional.of(Spending.count(caps.tokens(), "token"));
        }
        if (caps.cost() != null && isBeyond(caps.cost(), model, this::usd)) {
            return Optional.of(Cost.usd(caps.cost()));
        }
        return Optional.empty();
    }

    private boolean isBeyond(BigDecimal cap, String asking, BiFunction<String, Tally, BigDecimal> spent) {
        tally(asking);
        BigDecimal now = sum(it -> spent.apply(it.getKey(), it.getValue()));
        BigDecimal then = sum(it -> it.getValue()
                .expected(spent.apply(it.getKey(), it.getValue()), it.getKey().equals(asking) ? 1 : 0));
        return now.compareTo(cap) >= 0 || then.compareTo(cap) > 0;
    }

    private BigDecimal sum(Function<Map.Entry<String, Tally>, BigDecimal> amount) {
        return tallies.entrySet().stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal tokens(String model, Tally tally) {
        return BigDecimal.valueOf(tally.tokens());
    }

    private BigDecimal usd(String model, Tally tally) {
        return tally.cost(prices, model).usd();
    }

    private long calls() {
        return tallies.values().stream().mapToLong(Tally::begun).sum();
    }

    private Tally tally(String model) {
        return tallies.computeIfAbsent(model, it -> new Tally());
    }
}
