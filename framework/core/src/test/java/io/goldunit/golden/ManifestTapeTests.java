package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Finding;
import io.goldunit.file.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code set.yaml} may say about the tape. */
class ManifestTapeTests {

    private final Findings findings = new Findings("set.yaml");

    private TapeRules read(String tape) {
        String text = "name: faq\nversion: 1.0.0\n" + tape;
        return new ManifestReader("faq").read(text, findings).orElseThrow().tape();
    }

    private List<String> found() {
        return findings.byLine().stream().map(Finding::toString).toList();
    }

    @Test
    void nothingIsSaidByDefault() {
        assertThat(read("")).isEqualTo(TapeRules.NONE);
    }

    @Test
    void itMayBeCompressedAndWithoutPersonalData() {
        assertThat(read("tape: {compressed: true}")).isEqualTo(new TapeRules(true, false));
        assertThat(read("tape:\n  redact: personal-data\n  compressed: false\n"))
                .isEqualTo(new TapeRules(false, true));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatItCannotBeIsFoundWithItsLine() {
        read("tape:\n  compressed: zip\n  redact: names\n  colour: red\n");

        assertThat(found())
                .containsExactly(
                        "set.yaml:4 unknown-value: compressed cannot be \"zip\". Write true or false.",
                        "set.yaml:5 unknown-value: redact cannot be \"names\". Write personal-data.",
                        "set.yaml:6 unknown-key: \"colour\" is not a key of tape. Known: compressed, redact.");
    }
}
