package io.goldunit.call.budget;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Located.Entry;
import io.goldunit.file.Located.Mapping;
import io.goldunit.file.LocatedYaml;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of prices as its author wrote it, in YAML or JSON.
 *
 * @param date as of which it holds, as {@code 2026-06-01}
 * @param prices by model
 */
record PriceFile(String date, Map<String, Price> prices) {

    private static final List<String> KEYS = List.of("schema", "date", "currency", "prices");
    private static final List<String> PRICE_KEYS = List.of("input", "output", "cachedInput");
    private static final String A_PRICE = "an amount in USD per million tokens, such as 2.50";

    /**
     * Reads it.
     *
     * @throws io.goldunit.file.FindingsException with everything that is wrong
     */
    static PriceFile read(String text, String name) {
        Reader reader = new Reader(new Findings(name), new TreeMap<>());
        PriceFile file = reader.file(LocatedYaml.read(text, name));
        reader.findings.throwIfAny("prices [" + name + "]");
        return file;
    }

    /** One reading; what is wrong is gathered on the way. */
    private record Reader(Findings findings, Map<String, Price> prices) {

        PriceFile file(Located root) {
            Optional<Mapping> found = mapping(root, "a file of prices", KEYS);
            String date = found.map(this::head).orElse("");
            found.flatMap(it -> required(it, "prices", "a file of prices")).ifPresent(this::providers);
            return new PriceFile(date, prices);
        }

        private String head(Mapping file) {
            required(file, "schema", "a file of prices").ifPresent(this::schema);
            required(file, "currency", "a file of prices").ifPresent(this::currency);
            return required(file, "date", "a file of prices").map(this::date).orElse("");
        }

        private void schema(Located value) {
            String found = value.literal().orElse("");
            if (!found.equals("1") && !found.startsWith("1.")) {
                String message = "written in format " + found + ", and this GoldUnit reads 1.x";
                findings.add(value.line(), "newer-schema", message, "Update GoldUnit, or write schema: \"1.0\"");
            }
        }

        private void currency(Located value) {
            String found = value.literal().orElse("");
            if (!found.equals("USD")) {
                String message = "the currency is " + Quoted.of(found) + ", and only USD can be added up";
                findings.add(value.line(), "other-currency", message, "Write the prices in USD");
            }
        }

        private String date(Located value) {
            String found = value.literal().orElse("");
            try {
                return LocalDate.parse(found).toString();
            } catch (DateTimeParseException e) {
                String message = "the date is " + Quoted.of(found);
                findings.add(value.line(), "bad-date", message, "Write the day of the prices, such as \"2026-06-01\"");
                return "";
            }
        }

        private void providers(Located value) {
            for (Entry provider : entries(value, "prices", "a mapping from providers to their models")) {
                List<Entry> models = entries(provider.value(), provider.key(), "a mapping from models to their prices");
                models.forEach(it -> model(provider.key(), it));
            }
        }

        private void model(String provider, Entry entry) {
            String model = entry.key();
            Price known = prices.get(model);
            if (known != null && !known.provider().equals(provider)) {
                String message = Quoted.of(model) + " has a price of " + known.provider() + " already";
                findings.add(entry.line(), "duplicate-model", message, "Keep the one that you pay");
            }
            mapping(entry.value(), "the price of " + Quoted.of(model), PRICE_KEYS)
                    .ifPresent(it -> price(provider, model, it));
        }

        private void price(String provider, String model, Mapping mapping) {
            String what = "the price of " + Quoted.of(model);
            Optional<BigDecimal> input = required(mapping, "input", what).flatMap(it -> amount(it, "input"));
            Optional<BigDecimal> output = required(mapping, "output", what).flatMap(it -> amount(it, "output"));
            @Nullable BigDecimal cached = mapping.get("cachedInput")
                    .flatMap(it -> amount(it, "cachedInput"))
                    .orElse(null);
            input.ifPresent(in -> output.ifPresent(out -> prices.put(model, new Price(provider, in, out, cached))));
        }

        private Optional<BigDecimal> amount(Located value, String name) {
            Optional<BigDecimal> amount = value.number().map(it -> new BigDecimal(it.toString()));
            if (amount.isEmpty()) {
                findings.wrongType(value, name, A_PRICE);
            }
            if (amount.filter(it -> it.signum() < 0).isPresent()) {
                findings.add(value.line(), "negative-price", name + " is " + amount.get(), "Write " + A_PRICE);
            }
            return amount;
        }

        private Optional<Located> required(Mapping mapping, String key, String what) {
            Optional<Located> value = mapping.get(key);
            if (value.isEmpty()) {
                findings.add(mapping.line(), "missing-key", what + " has no " + key, "Add the key " + Quoted.of(key));
            }
            return value;
        }

        private Optional<Mapping> mapping(Located value, String what, List<String> known) {
            List<Entry> entries = entries(value, what, "a mapping with " + String.join(", ", known));
            entries.stream().filter(it -> !known.contains(it.key())).forEach(it -> {
                String message = Quoted.of(it.key()) + " is not a key of " + what;
                findings.add(it.line(), "unknown-key", message, Nearest.remedy(it.key(), known));
            });
            return value instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
        }

        private List<Entry> entries(Located value, String what, String wanted) {
            if (!(value instanceof Mapping mapping)) {
                findings.wrongType(value, what, wanted);
                return List.of();
            }
            findings.repeatedKeys(mapping);
            return mapping.entries();
        }
    }
}
