package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.check.Found;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTests {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("One. Two! Three? Four", List.of("One.", "Two!", "Three?", "Four")),
                Arguments.of("Mr. Smith met J. R. Brown, e.g. here.", List.of("Mr. Smith met J. R. Brown, e.g. here.")),
                Arguments.of("So am I. Good.", List.of("So am I.", "Good.")),
                Arguments.of("It costs 3.50 at example.com.", List.of("It costs 3.50 at example.com.")),
                Arguments.of("Well... maybe. \"Really?\" he said.", List.of("Well... maybe.", "\"Really?\" he said.")),
                Arguments.of(
                        "He said \"No.\" Then (he left.) Now", List.of("He said \"No.\"", "Then (he left.)", "Now")),
                Arguments.of("First.\n\nSecond\n\n***\n\n", List.of("First.", "Second")),
                Arguments.of(
                        "To do:\n- one\n- two. Three\n2. four",
                        List.of("To do:", "- one", "- two.", "Three", "2. four")),
                Arguments.of("1. First do this.\r\n2. Then that.", List.of("1. First do this.", "2. Then that.")),
                Arguments.of("A line\ngoes on.", List.of("A line\ngoes on.")),
                Arguments.of(
                        "Thirty days. [1] Sixty [2]. [a](b) Ok.",
                        List.of("Thirty days. [1]", "Sixty [2].", "[a](b) Ok.")),
                Arguments.of("你好。再见！好吗？", List.of("你好。", "再见！", "好吗？")),
                Arguments.of("هل أنت هنا؟ نعم.", List.of("هل أنت هنا؟", "نعم.")),
                Arguments.of("Wait?! Yes!!! **Bold.** Next", List.of("Wait?!", "Yes!!!", "**Bold.**", "Next")),
                Arguments.of("42.", List.of("42.")),
                Arguments.of("Dr. No met Mrs. Who. They left.", List.of("Dr. No met Mrs. Who.", "They left.")),
                Arguments.of(
                        "It opens at 5 p.m. The doors close at 6 p.m. Eastern.",
                        List.of("It opens at 5 p.m.", "The doors close at 6 p.m. Eastern.")),
                Arguments.of(
                        "The U.S. Army of Gen. Lee. Acme Inc. Holdings paid.",
                        List.of("The U.S. Army of Gen. Lee.", "Acme Inc. Holdings paid.")),
                Arguments.of("Pears, figs etc. Apples too.", List.of("Pears, figs etc.", "Apples too.")),
                Arguments.of(
                        "See No. 5 and p. 7 or pp. 8. No. That is all.",
                        List.of("See No. 5 and p. 7 or pp. 8.", "No.", "That is all.")),
                Arguments.of("Tiere, z.B. Hunde, d. h. Tiere.", List.of("Tiere, z.B. Hunde, d. h. Tiere.")),
                Arguments.of(
                        "Take vitamin C. It helps. (Cf. Smith.)",
                        List.of("Take vitamin C.", "It helps.", "(Cf. Smith.)")),
                Arguments.of(
                        "Open https://a.example/x?y=1.5. Then v1.2.3! Pi is 3.14159. Ok.",
                        List.of("Open https://a.example/x?y=1.5.", "Then v1.2.3!", "Pi is 3.14159.", "Ok.")),
                Arguments.of("Wait\u2026 What? So\u2026 yes.", List.of("Wait\u2026", "What?", "So\u2026 yes.")),
                Arguments.of(
                        "\u201cYes.\u201d \u2018No!\u2019 \u00abOui.\u00bb Fin",
                        List.of("\u201cYes.\u201d", "\u2018No!\u2019", "\u00abOui.\u00bb", "Fin")),
                Arguments.of("a. The first\n\n1.2. The second", List.of("a. The first", "1.2. The second")),
                Arguments.of(
                        "今日は。\uff13\uff0e\uff15です\uff0eはい「そう。」終",
                        List.of("今日は。", "\uff13\uff0e\uff15です\uff0e", "はい「そう。」", "終")),
                Arguments.of(
                        "\u0928\u092e\u0938\u094d\u0924\u0947\u0964 \u0939\u093e\u0901\u0965",
                        List.of("\u0928\u092e\u0938\u094d\u0924\u0947\u0964", "\u0939\u093e\u0901\u0965")),
                Arguments.of("Great! \ud83c\udf89 Next. \ud83c\udf89", List.of("Great!", "\ud83c\udf89 Next.")),
                Arguments.of("... !!! ?", List.of()),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesEndWhereReadersEndThem(String text, List<String> sentences) {
        assertThat(Sentences.of(text)).extracting(Found::text).containsExactlyElementsOf(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                               | 0
            one                              | 1
            well-known don't 1,234.50        | 3
            a - b , c                        | 3
            *bold* "quoted" (bracketed)      | 3
            你好 world                        | 3
            カタカナ                          | 4
            한국어 단어                       | 2
            مرحبا بالعالم                    | 2
            𝒜𝒷𝒸 😀                            | 1
            a\u00a0b\u2003c                  | 3
            """)
    void wordsStandBetweenWhiteSpace(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void paragraphsStandBetweenBlankLines() {
        assertThat(Paragraphs.of("\n\n a\nb\r\n\t\r\nc \r\rd\u2029\u2029\n"))
                .extracting(Found::text)
                .containsExactly("a\nb", "c", "d");
        assertThat(Paragraphs.of(" \n ")).isEmpty();
    }
}
