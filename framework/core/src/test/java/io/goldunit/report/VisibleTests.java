package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTests {

    @Test
    void plainTextStaysAsItIs() {
        String text = "Größe 12\t日本\n\uD83D\uDE00";
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void whatHidesOrTurnsTextAroundIsShown() {
        assertThat(Visible.of("a\u202Eb\u2066c\u200Bd")).isEqualTo("a\\u{202E}b\\u{2066}c\\u{200B}d");
        assertThat(Visible.of("\u0000\u001B[31m\u009B\r")).isEqualTo("\\u{0}\\u{1B}[31m\\u{9B}\\u{D}");
        assertThat(Visible.of("\u2028\u2029\u3164\u034F")).isEqualTo("\\u{2028}\\u{2029}\\u{3164}\\u{34F}");
    }

    @Test
    void tagCharactersAndSelectorsThatSmuggleAreShown() {
        assertThat(Visible.of("x\uDB40\uDC41")).isEqualTo("x\\u{E0041}");
        assertThat(Visible.of("x\uDB40\uDD00\uFE01")).isEqualTo("x\\u{E0100}\\u{FE01}");
    }

    @Test
    void aLoneSurrogateIsShown() {
        assertThat(Visible.of("a\uD83Db")).isEqualTo("a\\u{D83D}b");
    }

    @Test
    void joinersAndSelectorsOfEmojiStay() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        String heart = "\u2764\uFE0F\u200D\uD83D\uDD25";
        assertThat(Visible.of(family + heart + "1\uFE0F")).isEqualTo(family + heart + "1\uFE0F");
        assertThat(Visible.of("a\u200Db\uFE0F")).isEqualTo("a\\u{200D}b\\u{FE0F}");
    }

    @Test
    void oneLineHasNoLineEnds() {
        assertThat(Visible.onOneLine("  a\r\n\n b\tc ")).isEqualTo("a b c");
    }

    @Test
    void anExcerptEndsWithAnEllipsisWhereItIsCut() {
        assertThat(Visible.excerpt("12345", 5)).isEqualTo("12345");
        assertThat(Visible.excerpt("123456", 5)).isEqualTo("1234…");
        assertThat(Visible.excerpt("\uD83D\uDE00".repeat(9), 5)).isEqualTo("\uD83D\uDE00".repeat(4) + "…");
        assertThat(Visible.excerpt("a" + " ".repeat(100) + "b", 5)).isEqualTo("a…");
    }

    @Test
    void aVeryLongNameEndsEarly() {
        assertThat(Visible.name("x".repeat(500))).isEqualTo("x".repeat(119) + "…");
    }
}
