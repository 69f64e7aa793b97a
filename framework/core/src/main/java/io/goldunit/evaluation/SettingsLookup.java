package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Where settings are looked up, first place first: system properties, environment variables ({@code GOLDUNIT_TAPE} for
 * {@code goldunit.tape}), and the configuration of whoever runs the tests.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SettingsLookup {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4})(s|m|h|d)");

    private final Map<String, String> properties;
    private final Map<String, String> environment;
    private final Function<String, Optional<String>> configuration;
    private final Set<String> parameters;

    /**
     * @param properties system properties
     * @param environment environment variables
     * @param configuration such as JUnit's configuration parameters
     * @param parameters the names in the configuration, as far as they can be listed
     */
    public SettingsLookup(
            Map<String, String> properties,
            Map<String, String> environment,
            Function<String, Optional<String>> configuration,
            Set<String> parameters) {
        this.properties = Map.copyOf(properties);
        this.environment = Map.copyOf(environment);
        this.configuration = configuration;
        this.parameters = Set.copyOf(parameters);
    }

    /** This process's properties and environment, and a configuration with the names that are known of it. */
    public static SettingsLookup ofThisProcess(
            Function<String, Optional<String>> configuration, Set<String> parameters) {
        Properties properties = System.getProperties();
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> properties.getProperty(name, "")));
        return new SettingsLookup(texts, System.getenv(), configuration, parameters);
    }

    /** What was given under a name that is no setting's. */
    List<Finding> unknown(Set<String> keys) {
        return new GivenNames(properties.keySet(), environment.keySet(), parameters).unknown(keys);
    }

    Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank());
    }

    Optional<Seen> find(String key) {
        String variable = GivenNames.variable(key);
        return Stream.of(
                        seen(key, Optional.ofNullable(properties.get(key)), "system property"),
                        seen(key, Optional.ofNullable(environment.get(variable)), "environment variable " + variable),
                        seen(key, configuration.apply(key), "configuration parameter"))
                .flatMap(Optional::stream)
                .reduce(Seen::before);
    }

    String text(String key, String otherwise) {
        return find(key).map(Seen::value).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key)
                .map(it -> it.oneOf(List.of("true", "false")).equals("true"))
                .orElse(otherwise);
    }

    /** Empty when it was not given. */
    Set<String> list(String key) {
        return find(key).map(Seen::list).orElse(Set.of());
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .toList();
        return find(key)
                .map(it -> Enum.valueOf(type, it.oneOf(names).toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    Duration duration(String key, Duration otherwise) {
        return find(key).map(Seen::duration).orElse(otherwise);
    }

    private static Optional<Seen> seen(String key, Optional<String> value, String where) {
        return value.map(String::strip).filter(it -> !it.isEmpty()).map(it -> new Seen(key, it, where, List.of()));
    }

    /** A setting's value, where it was seen, and other values that were seen in later places. */
    record Seen(String key, String value, String where, List<String> others) {

        /** This one, with the later one noted where it says something else. */
        Seen before(Seen later) {
            if (value.equals(later.value)) {
                return this;
            }
            List<String> all = new ArrayList<>(others);
            all.add(later.where + ": " + later.value);
            return new Seen(key, value, where, List.copyOf(all));
        }

        Set<String> list() {
            Set<String> items = Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (items.isEmpty()) {
                throw problem("Write at least one, separated by commas, or leave the setting out");
            }
            return items;
        }

        String oneOf(List<String> names) {
            String name = value.toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                return name;
            }
            throw problem("One of " + String.join(", ", names) + " is possible");
        }

        long count() {
            if (COUNT.matcher(value).matches()) {
                return Long.parseLong(value);
            }
            throw problem("Write a whole number from 1, such as 500");
        }

        /** Of US dollars. */
        BigDecimal amount() {
            if (AMOUNT.matcher(value).matches() && new BigDecimal(value).signum() > 0) {
                return new BigDecimal(value);
            }
            throw problem("Write an amount of US dollars above 0, such as 5 or 2.50");
        }

        Duration duration() {
            Matcher matcher = DURATION.matcher(value);
            if (!matcher.matches()) {
                throw problem("Write a number and a unit, such as 90s, 30m, 2h or 90d");
            }
            long number = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        }

        private FindingsException problem(String remedy) {
            String message = "the value is \"" + value + "\", seen as " + where;
            return new FindingsException(
                    "setting [" + key + "]", List.of(new Finding(key, 0, null, "setting", message, remedy)));
        }

        @Override
        public String toString() {
            String overridden = others.stream().map(it -> "; " + it).collect(Collectors.joining());
            return value + " (" + where + overridden + ")";
        }
    }
}
