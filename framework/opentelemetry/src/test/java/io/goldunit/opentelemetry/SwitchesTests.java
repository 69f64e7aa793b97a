package io.goldunit.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Switches are given as OpenTelemetry's own are. */
class SwitchesTests {

    private static final String NAME = "otel.java.global-autoconfigure.enabled";
    private static final String VARIABLE = "OTEL_JAVA_GLOBAL_AUTOCONFIGURE_ENABLED";

    @Test
    void whatNobodyNamesIsOff() {
        assertThat(on(Map.of(), Map.of())).isFalse();
    }

    @Test
    void aSystemPropertyOrAnEnvironmentVariableSwitchesOn() {
        assertThat(on(Map.of(NAME, "true"), Map.of())).isTrue();
        assertThat(on(Map.of(), Map.of(VARIABLE, "TRUE"))).isTrue();
    }

    @Test
    void theSystemPropertyGoesFirst() {
        assertThat(on(Map.of(NAME, "false"), Map.of(VARIABLE, "true"))).isFalse();
    }

    private static boolean on(Map<String, String> properties, Map<String, String> environment) {
        return new Switches(properties::get, environment::get).on(NAME);
    }
}
