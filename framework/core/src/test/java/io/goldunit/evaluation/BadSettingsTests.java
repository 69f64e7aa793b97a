package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BadSettingsTests {

    private static final String KNOWN = String.join(", ", new TreeSet<>(Settings.KEYS));

    private static Settings read(
            Map<String, String> properties, Map<String, String> environment, Set<String> parameters) {
        return Settings.read(new SettingsLookup(properties, environment, key -> Optional.empty(), parameters));
    }

    @Test
    void aMisspeltPropertyIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> read(Map.of("goldunit.tpae", "replay"), Map.of(), Set.of()))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.tpae unknown-setting: no setting has this name, seen as system property.\
                         Did you mean goldunit.tape? Known: %s.""", KNOWN);
    }

    @Test
    void aMisspeltVariableIsRefusedWithTheNearestVariable() {
        String known = KNOWN.toUpperCase(Locale.ROOT).replace('.', '_');
        assertThatThrownBy(() -> read(Map.of(), Map.of("GOLDUNIT_STRIKT", "true"), Set.of()))
                .hasMessage("""
                        settings cannot be used: 1 problem
                          GOLDUNIT_STRIKT unknown-setting: no setting has this name, seen as environment variable.\
                         Did you mean GOLDUNIT_STRICT? Known: %s.""", known);
    }

    @Test
    void aMisspeltConfigurationParameterIsRefusedToo() {
        assertThatThrownBy(() -> read(Map.of(), Map.of(), Set.of("goldunit.base-line")))
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.base-line unknown-setting: no setting has this name, seen as configuration parameter.\
                         Did you mean goldunit.baseline? Known: %s.""", KNOWN);
    }

    @Test
    void allOfThemAreReportedAtOnceAndOneThatIsLikeNoneListsThoseThatThereAre() {
        assertThatThrownBy(() -> read(
                        Map.of("goldunit.xyz", "1", "GoldUnit.Tape", "off", "goldunit_tape", "off"),
                        Map.of("goldunit_tape", "off"),
                        Set.of()))
                .hasMessage("""
                        settings cannot be used: 4 problems
                          GoldUnit.Tape unknown-setting: no setting has this name, seen as system property.\
                         Did you mean goldunit.tape? Known: %1$s.
                          goldunit.xyz unknown-setting: no setting has this name, seen as system property. Known: %1$s.
                          goldunit_tape unknown-setting: no setting has this name, seen as system property.\
                         Did you mean goldunit.tape? Known: %1$s.
                          goldunit_tape unknown-setting: no setting has this name, seen as environment variable.\
                         Did you mean GOLDUNIT_TAPE? Known: %2$s.""", KNOWN, KNOWN.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    @Test
    void whatHasTheNameOfNoSettingIsLeftAlone() {
        Map<String, String> properties = Map.of(
                "goldunit.version", "0.1", "goldunit.reference", "/data", "goldunitx.tape", "1", "io.goldunit.x", "1");

        assertThat(read(properties, Map.of("GOLDUNIT_VERSION", "0.1", "GOLDUNITS", "2"), Set.of("junit.x"))
                        .seen())
                .isEmpty();
    }

    @Test
    void toAcceptAndToRecordContradictEachOther() {
        assertThatThrownBy(
                        () -> read(Map.of("goldunit.baseline", "accept"), Map.of("GOLDUNIT_TAPE", "record"), Set.of()))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.baseline contradiction: accept makes no call, and goldunit.tape asks to make every call\
                         anew: accept (system property) against record (environment variable GOLDUNIT_TAPE).\
                         Run the tests with goldunit.tape=record, then accept that run without it.""");
    }

    @Test
    void whatJUnitMirrorsOfTheSystemPropertiesIsReportedOnce() {
        assertThatThrownBy(() -> read(Map.of("goldunit.tap", "off"), Map.of(), Set.of("goldunit.tap")))
                .hasMessageStartingWith("settings cannot be used: 1 problem\n  goldunit.tap unknown-setting:"
                        + " no setting has this name, seen as system property. Did you mean goldunit.tape?");
    }

    @Test
    void toProposeSomeCasesIsAContradiction() {
        assertThatThrownBy(() ->
                        read(Map.of("goldunit.baseline", "propose", "goldunit.cases", "france"), Map.of(), Set.of()))
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.baseline contradiction: propose makes a run that can become the baseline, and a run of\
                         some cases cannot. Propose without goldunit.cases and goldunit.tags, then accept with them.""");
    }

    @Test
    void aReasonWithoutAnAcceptanceIsAContradiction() {
        assertThatThrownBy(() -> read(Map.of("goldunit.message", "new policy"), Map.of(), Set.of()))
                .hasMessage("""
                        settings cannot be used: 1 problem
                          goldunit.baseline contradiction: goldunit.message says why a run is accepted, and none is.\
                         Give it together with goldunit.baseline=accept.""");
    }
}
