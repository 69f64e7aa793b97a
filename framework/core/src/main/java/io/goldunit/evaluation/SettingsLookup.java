package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are looked up, first place first: system properties, environment variables ({@code GOLDUNIT_TAPE} for
 * {@code goldunit.tape}), and the configuration of whoever runs the tests.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SettingsLookup {

    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4})(s|m|h)");

    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;
    private final Function<String, Optional<String>> configuration;

    /**
     * @param properties system properties, null for none of the name
     * @param environment environment variables, null for none of the name
     * @param configuration such as JUnit's configuration parameters
     */
    public SettingsLookup(
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment,
            Function<String, Optional<String>> configuration) {
        this.properties = properties;
        this.environment = environment;
        this.configuration = configuration;
    }

    /** This process's properties and environment, and a configuration. */
    public static SettingsLookup ofThisProcess(Function<String, Optional<String>> configuration) {
        return new SettingsLookup(System::getProperty, System::getenv, configuration);
    }

    Optional<String> environment(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(it -> !it.isBlank());
    }

    Optional<Seen> find(String key) {
        String variable = key.replace('.', '_').toUpperCase(Locale.ROOT);
        return Stream.of(
                        seen(key, Optional.ofNullable(properties.apply(key)), "system property"),
                        seen(key, Optional.ofNullable(environment.apply(variable)), "environment variable " + variable),
                        seen(key, configuration.apply(key), "configuration parameter"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    String text(String key, String otherwise) {
        return find(key).map(Seen::value).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key)
                .map(it -> it.oneOf(List.of("true", "false")).equals("true"))
                .orElse(otherwise);
    }

    Set<String> list(String key) {
        return Arrays.stream(text(key, "").split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
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
        return value.map(String::strip).filter(it -> !it.isEmpty()).map(it -> new Seen(key, it, where));
    }

    /** A setting's value and where it was seen. */
    record Seen(String key, String value, String where) {

        String oneOf(List<String> names) {
            String name = value.toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                return name;
            }
            throw problem("One of " + String.join(", ", names) + " is possible");
        }

        Duration duration() {
            Matcher matcher = DURATION.matcher(value);
            if (!matcher.matches()) {
                throw problem("Write a number and a unit, such as 90s, 30m or 2h");
            }
            long number = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
        }

        private FindingsException problem(String remedy) {
            String message = "the value is \"" + value + "\", seen as " + where;
            return new FindingsException(
                    "setting [" + key + "]", List.of(new Finding(key, 0, null, "setting", message, remedy)));
        }

        @Override
        public String toString() {
            return value + " (" + where + ")";
        }
    }
}
