package io.goldunit.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Json;
import io.goldunit.golden.GoldenCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a text, it comes out of the files that are written as it went in. */
class ExactTextTests {

    Drafts drafts;

    @BeforeEach
    void makeTheModule(@TempDir Path module) {
        drafts = new Drafts(module);
    }

    static List<String> texts() {
        return List.of(
                "no",
                "012",
                "1e3",
                "null",
                "~",
                "true",
                "2024-01-01",
                "key: value",
                "# no comment",
                "a #b",
                "a: b: c",
                "- item",
                "? x",
                "[a, b]",
                "{a: b}",
                "&a *b !c",
                "@at",
                "`tick`",
                "%percent",
                "--- x",
                "...",
                "\"double\" and 'single'",
                "'",
                "\\n is no line end",
                " leading",
                "trailing ",
                "\ttab",
                "a\tb",
                "two\nlines",
                "two\n\nparagraphs\n",
                "\nfirst line empty",
                "  blank first\nthen not",
                "ends with many\n\n\n",
                "trailing \nblank",
                "windows\r\nlines",
                "old\rlines",
                "😀 emoji\n😀",
                "é ü ß 中文",
                "\u200Bzero width",
                "\uFEFFmark",
                "\u2028separator",
                "\u0085next line\nx",
                "a': \u0085",
                "\u0085|!",
                "\u0085",
                "\u0007bell",
                "\u007Fdelete",
                "word ".repeat(300),
                "word ".repeat(300) + "\n" + "x".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsKeptInYaml(String text) throws IOException {
        GoldenCase read = drafts.set("log.jsonl", line("Is it?", text) + "\n" + line(text + "x", "y"))
                .cases()
                .get(0);
        assertThat(read.expected().texts()).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsKeptInAConversation(String text) throws IOException {
        Map<String, String> message = Map.of("role", "user", "content", text);
        GoldenCase read = drafts.set("log.jsonl", Json.write(Map.of("messages", List.of(message, message))))
                .cases()
                .get(0);
        assertThat(read.messages()).extracting(it -> it.text()).containsExactly(text, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsKeptInLines(String text) throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            log.append(line("Is it " + i + "?", text)).append('\n');
        }
        assertThat(drafts.set("log.jsonl", log.toString()).cases())
                .extracting(it -> it.expected().texts().get(0))
                .isEqualTo(Collections.nCopies(201, text));
    }

    private static String line(String question, String answer) {
        return Json.write(Map.of("question", question, "answer", answer));
    }
}
