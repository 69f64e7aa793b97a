package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @TempDir
    Path folder;

    @Test
    void itHoldsUpToItsLastDayAndNoLonger() {
        Quarantine quarantine =
                Quarantine.of(List.of("returns", "quarantine:2026-12-31")).orElseThrow();

        assertThat(quarantine).isEqualTo(new Quarantine(DAY));
        assertThat(quarantine.holdsOn(DAY.minusDays(300))).isTrue();
        assertThat(quarantine.holdsOn(DAY)).isTrue();
        assertThat(quarantine.holdsOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void ofSeveralTheLastDayCounts() {
        assertThat(Quarantine.of(List.of("quarantine:2026-12-31", "quarantine:2026-11-01")))
                .contains(new Quarantine(DAY));
    }

    @Test
    void othersTagsAreNone() {
        assertThat(Quarantine.of(List.of("quarantine", "quarantine:soon", "quarantine-rules", "returns")))
                .isEmpty();
        assertThat(Quarantine.isTag("quarantine:2026-12-31")).isTrue();
        assertThat(Quarantine.isTag("quarantine-rules")).isFalse();
    }

    private SetFolder tagged(String tag) {
        return SetFolder.in(folder).with("cases.yaml", "- id: a\n  input: x\n  tags:\n    - " + tag + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarantine",
                "Quarantine",
                "quarantined",
                "quarantine:",
                "quarantine:soon",
                "quarantine:2026-13-01",
                "quarantine:2026-02-30",
                "quarantine:31.12.2026",
                "quarantine=2026-12-31",
                "quarantine:+10000-01-01",
                "quarantine:+999999999-12-31",
                "Quarantine:2026-12-31"
            })
    void oneWithoutADayIsAFindingWithItsLine(String tag) {
        assertThat(tagged("\"" + tag + "\"").findings())
                .containsExactly("golden-sets/support-faq/cases.yaml:4 [a] bad-quarantine: \"" + tag
                        + "\" does not say until when. Write its last day, as in quarantine:2026-12-31.");
    }

    @Test
    void aBlankAfterTheColonIsAFinding() {
        assertThat(tagged("quarantine: 2026-12-31").findings())
                .contains("golden-sets/support-faq/cases.yaml:4 [a] bad-quarantine: the blank after the colon makes the"
                        + " tag a mapping. Write its last day, as in quarantine:2026-12-31.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarantine:2026-12-31", "quarantine-rules", "pet quarantine", "quarantines"})
    void whatIsMeantOtherwiseIsATagLikeAnyOther(String tag) {
        assertThat(tagged(tag).read().cases().get(0).tags()).containsExactly(tag);
    }
}
