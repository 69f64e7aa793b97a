package io.goldunit.call.budget;

import io.goldunit.file.Utf8File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What models cost, as of a day: the list prices that come with this version, and before them those of a file of the user's.
 *
 * <p>A model is looked up by its very name, and else by its name without the date at its end: {@code gpt-4o-2024-08-06} has the
 * price of {@code gpt-4o}, {@code claude-sonnet-4-20250514} that of {@code claude-sonnet-4}. Nothing is ever guessed: a
 * model that is not listed has no price. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PriceTable {

    private static final String FILE = "prices.yaml";
    private static final Pattern DATED = Pattern.compile("(.+)-(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})");

    private static final PriceTable LISTED = listed();

    private final Map<String, Price> prices;
    private final String origin;

    private PriceTable(Map<String, Price> prices, String origin) {
        this.prices = Map.copyOf(prices);
        this.origin = origin;
    }

    /** The list prices that come with this version. */
    public static PriceTable builtIn() {
        return LISTED;
    }

    private static PriceTable listed() {
        PriceFile file = PriceFile.read(resource(), FILE);
        return new PriceTable(file.prices(), "list prices of " + file.date());
    }

    /**
     * This table, with the prices of a file before its own.
     *
     * @param name the file as the user knows it
     * @throws io.goldunit.file.FindingsException with everything that is wrong in it
     */
    public PriceTable and(Path path, String name) {
        PriceFile file = PriceFile.read(Utf8File.read(path, name), name);
        Map<String, Price> both = new TreeMap<>(prices);
        both.putAll(file.prices());
        return new PriceTable(both, "prices of " + name + " of " + file.date() + ", else " + origin);
    }

    /** The price of a model; empty when it is not listed, or has no name. */
    public Optional<Price> price(@Nullable String model) {
        if (model == null) {
            return Optional.empty();
        }
        Matcher dated = DATED.matcher(model);
        Optional<Price> exact = Optional.ofNullable(prices.get(model));
        return exact.isPresent() || !dated.matches() ? exact : Optional.ofNullable(prices.get(dated.group(1)));
    }

    /**
     * What a model's tokens cost.
     *
     * @param cached of the input, as far as is known
     */
    public Cost cost(String model, long input, long cached, long output) {
        return price(model)
                .map(it -> new Cost(it.of(input, cached, output), Set.of()))
                .orElseGet(() -> new Cost(BigDecimal.ZERO, Set.of(model)));
    }

    /** Whose prices they are and of which day, such as {@code list prices of 2026-06-01}. */
    public String origin() {
        return origin;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(PriceTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
