package io.goldunit.score.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTests {

    @Test
    void aTextStaysOnOneLine() {
        assertThat(Quote.of("a\r\n\tb\u0000\u0085")).isEqualTo("\"a\\r\\n\\tb\\u0000\\u0085\"");
    }

    @Test
    void textsThatDifferLookDifferent() {
        assertThat(Quote.of("Paris\u00a0")).isEqualTo("\"Paris\\u00a0\"");
        assertThat(Quote.of("\ufeffa\u200bb\u202ec\u2028d\u3000e\u3164"))
                .isEqualTo("\"\\ufeffa\\u200bb\\u202ec\\u2028d\\u3000e\\u3164\"");
        assertThat(Quote.of("a\ud800b\udb40\udc41")).isEqualTo("\"a\\ud800b\\u{e0041}\"");
    }

    @Test
    void whatMakesUpAnEmojiStays() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69 \u2764\ufe0f";

        assertThat(Quote.of(family)).isEqualTo("\"" + family + "\"");
    }

    @Test
    void theMiddleOfALongTextIsLeftOut() {
        assertThat(Quote.of("a".repeat(60) + "b".repeat(1000) + "c".repeat(30)))
                .isEqualTo("\"" + "a".repeat(60) + " ... " + "c".repeat(30) + "\"");
    }

    @Test
    void lengthIsCountedInCodePointsAndNoneIsTornApart() {
        String emoji = "\uD83D\uDE00";

        assertThat(Quote.of(emoji.repeat(90))).isEqualTo("\"" + emoji.repeat(90) + "\"");
        assertThat(Quote.of(emoji.repeat(91))).isEqualTo("\"" + emoji.repeat(60) + " ... " + emoji.repeat(30) + "\"");
    }
}
