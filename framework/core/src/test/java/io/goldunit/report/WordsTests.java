package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @Test
    void wordsBlanksAndSignsStandApart() {
        assertThat(Words.of("Yes: 14  days!")).containsExactly("Yes", ":", " ", "14", "  ", "days", "!");
    }

    @Test
    void signsInsideNumbersAndWordsBelongToThem() {
        assertThat(Words.of("1,400.50 don't v1.2.3.")).containsExactly("1,400.50", " ", "don't", " ", "v1.2.3", ".");
    }

    @Test
    void markupIsCutIntoItsSigns() {
        assertThat(Words.of("**My_orders**")).containsExactly("*", "*", "My_orders", "*", "*");
    }

    @Test
    void scriptsWithoutBlanksAreCutAfterEachCharacter() {
        assertThat(Words.of("7日から")).containsExactly("7", "日", "か", "ら");
        assertThat(Words.of("ราคา")).hasSize(4);
    }

    @Test
    void marksStayWithTheirLetter() {
        assertThat(Words.of("e\u0301te\u0301 x")).containsExactly("e\u0301te\u0301", " ", "x");
        assertThat(Words.of("か\u3099き")).containsExactly("か\u3099", "き");
    }

    @Test
    void anEmojiOfSeveralCodePointsIsOneSign() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
        assertThat(Words.of(family + thumb)).containsExactly(family, thumb);
    }

    @Test
    void linesKeepTheirEnds() {
        assertThat(Words.lines("a\n\nb")).containsExactly("a\n", "\n", "b");
        assertThat(Words.lines("a\n")).containsExactly("a\n");
        assertThat(Words.lines("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "one",
                "\uD800 lone",
                "a\r\nb\u00A0c",
                "كم يوماً؟",
                "1.1.1.1.1.",
                "'quoted'",
                "\u200D\u200D"
            })
    void putTogetherTheyAreTheText(String text) {
        assertThat(String.join("", Words.of(text))).isEqualTo(text);
        assertThat(String.join("", Words.lines(text))).isEqualTo(text);
    }

    @Test
    void aVeryLongWordIsNoProblem() {
        String number = "1.".repeat(100_000) + "1";
        assertThat(Words.of(number)).isEqualTo(List.of(number));
    }
}
