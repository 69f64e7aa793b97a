package io.goldunit.opentelemetry;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is switched on in the way that OpenTelemetry is configured: a system property, else an environment variable, as {@code
 * OTEL_SOME_NAME} for {@code otel.some-name}.
 *
 * @param properties a system property's value, or null
 * @param environment an environment variable's value, or null
 */
record Switches(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {

    boolean on(String name) {
        String property = properties.apply(name);
        return Boolean.parseBoolean(property == null ? environment.apply(variable(name)) : property);
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
