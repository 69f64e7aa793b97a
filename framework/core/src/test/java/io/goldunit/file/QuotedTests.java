package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTests {

    @Test
    void aTextStandsOnOneLine() {
        assertThat(Quoted.of("two\nlines and a \"quote\"")).isEqualTo("\"two\\nlines and a \\\"quote\\\"\"");
    }

    @Test
    void aLongTextKeepsItsFirstSixtyCodePoints() {
        assertThat(Quoted.of("\uD83D\uDE00".repeat(60))).isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "\"");
        assertThat(Quoted.of("\uD83D\uDE00".repeat(61))).isEqualTo("\"" + "\uD83D\uDE00".repeat(60) + "...\"");
    }
}
