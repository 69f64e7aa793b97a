package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.TapeMode;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTests {

    private static Settings read(
            Map<String, String> properties, Map<String, String> environment, Map<String, String> configuration) {
        return Settings.read(new SettingsLookup(
                properties, environment, key -> Optional.ofNullable(configuration.get(key)), configuration.keySet()));
    }

    @Test
    void withoutAnyTheTapeIsAutoAndTheBaselineIsChecked() {
        Settings settings = read(Map.of(), Map.of(), Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        TapeMode.AUTO,
                        BaselineMode.CHECK,
                        Duration.ofDays(90),
                        "",
                        null,
                        Duration.ofMinutes(30),
                        Set.of(),
                        Set.of(),
                        Caps.NONE,
                        false,
                        "",
                        LimitPolicy.DEFAULT,
                        false,
                        false,
                        Path.of("target/goldunit"),
                        Map.of()));
    }

    @Test
    void theCallsOfEachModelKeepToLimits() {
        Map<String, String> given = Map.of(
                "goldunit.limit.concurrency", "16",
                "goldunit.limit.requestsPerMinute", "500",
                "goldunit.limit.tokensPerMinute", "200000",
                "goldunit.limit.attempts", "2",
                "goldunit.limit.timeout", "30s");

        assertThat(read(given, Map.of(), Map.of()).limits())
                .isEqualTo(LimitPolicy.DEFAULT
                        .withConcurrency(16)
                        .withRequestsPerMinute(500)
                        .withTokensPerMinute(200_000)
                        .withAttempts(2)
                        .withTimeLimit(Duration.ofSeconds(30)));
    }

    @Test
    void onCiTheTapeIsReplayed() {
        assertThat(read(Map.of(), Map.of("CI", "true"), Map.of()).tape()).isEqualTo(TapeMode.REPLAY);
        assertThat(read(Map.of(), Map.of("CI", "true"), Map.of()).ci()).isTrue();
        assertThat(read(Map.of(), Map.of("CI", "false"), Map.of()).ci()).isFalse();
    }

    @Test
    void aPropertyGoesBeforeTheEnvironmentAndThatBeforeTheConfiguration() {
        Map<String, String> off = Map.of("goldunit.tape", "off");
        Map<String, String> record = Map.of("GOLDUNIT_TAPE", "record");
        Map<String, String> replay = Map.of("goldunit.tape", "replay");

        assertThat(read(off, record, replay).tape()).isEqualTo(TapeMode.OFF);
        assertThat(read(Map.of(), record, replay).tape()).isEqualTo(TapeMode.RECORD);
        assertThat(read(Map.of(), Map.of(), replay).tape()).isEqualTo(TapeMode.REPLAY);
    }

    @Test
    void whatWasSeenIsKeptWithWhereItWasSeen() {
        Settings settings = read(
                Map.of("goldunit.strict", "true"),
                Map.of("GOLDUNIT_CASES", "a, b,"),
                Map.of("goldunit.timeout", "2h", "goldunit.output", "out"));

        assertThat(settings.seen())
                .containsOnly(
                        Map.entry("goldunit.strict", "true (system property)"),
                        Map.entry("goldunit.cases", "a, b, (environment variable GOLDUNIT_CASES)"),
                        Map.entry("goldunit.timeout", "2h (configuration parameter)"),
                        Map.entry("goldunit.output", "out (configuration parameter)"));
        assertThat(settings.cases()).containsExactlyInAnyOrder("a", "b");
        assertThat(settings.timeout()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.output()).isEqualTo(Path.of("out"));
    }

    @Test
    void aValueThatASettingCannotHaveIsRefusedWithThePossibleOnes() {
        assertThatThrownBy(() -> read(Map.of("goldunit.tape", "repaly"), Map.of(), Map.of()))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        setting [goldunit.tape] cannot be used: 1 problem
                          goldunit.tape setting: the value is "repaly", seen as system property.\
                         One of auto, replay, record, off is possible.""");
    }

    @Test
    void aDurationNeedsAUnit() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("GOLDUNIT_TIMEOUT", "90"), Map.of()))
                .hasMessage("""
                        setting [goldunit.timeout] cannot be used: 1 problem
                          goldunit.timeout setting: the value is "90", seen as environment variable GOLDUNIT_TIMEOUT.\
                         Write a number and a unit, such as 90s, 30m, 2h or 90d.""");
    }

    @Test
    void aListThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> read(Map.of("goldunit.cases", " , "), Map.of(), Map.of()))
                .hasMessage("""
                        setting [goldunit.cases] cannot be used: 1 problem
                          goldunit.cases setting: the value is ",", seen as system property.\
                         Write at least one, separated by commas, or leave the setting out.""");
    }

    @Test
    void ofDifferentValuesTheRecordShowsWhichOneWon() {
        Settings settings = read(
                Map.of("goldunit.tape", "off", "goldunit.strict", "true"),
                Map.of("GOLDUNIT_TAPE", "record", "GOLDUNIT_STRICT", "true"),
                Map.of("goldunit.tape", "replay"));

        assertThat(settings.tape()).isEqualTo(TapeMode.OFF);
        assertThat(settings.seen())
                .containsOnly(
                        Map.entry(
                                "goldunit.tape",
                                "off (system property; environment variable GOLDUNIT_TAPE: record;"
                                        + " configuration parameter: replay)"),
                        Map.entry("goldunit.strict", "true (system property)"));
    }

    @Test
    void aBudgetIsReadFromThreeSettings() {
        Settings settings = read(
                Map.of("goldunit.budget.calls", "500", "goldunit.budget.tokens", "20000"),
                Map.of("GOLDUNIT_BUDGET_COST", "2.50"),
                Map.of("goldunit.plan", "true", "goldunit.prices", "prices.yaml"));

        assertThat(settings.budget())
                .isEqualTo(Caps.NONE.calls(500).tokens(20_000).cost("2.50"));
        assertThat(settings.plan()).isTrue();
        assertThat(settings.prices()).isEqualTo("prices.yaml");
    }

    @Test
    void aBudgetThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> read(Map.of("goldunit.budget.calls", "0"), Map.of(), Map.of()))
                .hasMessage("""
                        setting [goldunit.budget.calls] cannot be used: 1 problem
                          goldunit.budget.calls setting: the value is "0", seen as system property.\
                         Write a whole number from 1, such as 500.""");
        assertThatThrownBy(() -> read(Map.of("goldunit.budget.cost", "$5"), Map.of(), Map.of()))
                .hasMessage("""
                        setting [goldunit.budget.cost] cannot be used: 1 problem
                          goldunit.budget.cost setting: the value is "$5", seen as system property.\
                         Write an amount of US dollars above 0, such as 5 or 2.50.""");
        assertThatThrownBy(() -> read(Map.of("goldunit.budget.cost", "0.00"), Map.of(), Map.of()))
                .hasMessageContaining("Write an amount of US dollars above 0, such as 5 or 2.50.");
    }

    @Test
    void aPlanOfAcceptingIsAContradiction() {
        assertThatThrownBy(
                        () -> read(Map.of("goldunit.plan", "true", "goldunit.baseline", "accept"), Map.of(), Map.of()))
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.baseline contradiction: accept makes no call, and goldunit.plan asks what the calls\
                         would come to: accept (system property) against true (system property).\
                         Leave one of the two out.""");
    }

    @Test
    void aProgramCanGiveThemItself() {
        Settings settings = Settings.of(Path.of("out"), Map.of("goldunit.tape", "off", "goldunit.timeout", "5m"));

        assertThat(settings.tape()).isEqualTo(TapeMode.OFF);
        assertThat(settings.timeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.output()).isEqualTo(Path.of("out"));
        assertThat(settings.seen()).isEmpty();
        assertThatThrownBy(() -> Settings.of(Path.of("out"), Map.of("goldunit.tpae", "off")))
                .hasMessageStartingWith("settings cannot be used: 1 problem\n  goldunit.tpae unknown-setting: ");
    }
}
