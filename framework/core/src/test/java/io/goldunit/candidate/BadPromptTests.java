package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadPromptTests {

    @ParameterizedTest
    @MethodSource({"frontMatters", "roles", "variables"})
    void aBadPromptIsFoundWithItsLine(String text, String found) {
        assertThat(findings(() -> Prompt.of("faq", text))).containsExactly("faq" + found);
    }

    static Stream<Arguments> frontMatters() {
        return Stream.of(
                arguments(
                        "---\ntemperature: 0\n\nuser:\nhello\n",
                        ":1 front-matter: the line --- opens the parameters, and no second one closes them."
                                + " Write --- alone on the line below the parameters."),
                arguments(
                        "---\n- a\n---\nhello",
                        ":2 wrong-type: the front matter must be a mapping of names to values, but is a list."
                                + " Write a mapping of names to values."),
                arguments(
                        "---\nseed: 1\nstop: [\n---\nhello",
                        ":4 not-yaml: expected the node content, but found '<stream end>'. Indent with spaces,"
                                + " and put quotes around a text that begins with a sign or holds a colon."),
                arguments(
                        "---\nseed: 1\nseed: 2\n---\nhello",
                        ":3 duplicate-key: the key \"seed\" stands in this mapping already. Keep one of the two."),
                arguments(
                        "---\nmaxTokens: 1\n---\nhello",
                        ":2 bad-parameter: \"maxTokens\" cannot be a parameter."
                                + " Use small letters, digits and hyphens, such as max-tokens."),
                arguments(
                        "---\nstop: [a, b]\n---\nhello",
                        ":2 wrong-type: the parameter stop must be a text, a number, true or false, but is a list."
                                + " Write a text, a number, true or false."),
                arguments(
                        "---\nstop:\n---\nhello",
                        ":2 wrong-type: the parameter stop must be a text, a number, true or false, but is empty."
                                + " Write a text, a number, true or false."),
                arguments(
                        "---\nstop: !x a\n---\nhello",
                        ":2 wrong-type: the parameter stop must be a text, a number, true or false,"
                                + " but is a value with the tag !x. Remove the tag."),
                arguments(
                        "---\nchoices: [good]\n---\nhello",
                        ":2 wrong-type: choices must be a mapping of labels to numbers, but is a list."
                                + " Write a mapping of labels to numbers."),
                arguments(
                        "---\nchoices:\n  good: 1\n  bad: none\n---\nhello",
                        ":4 wrong-type: the choice bad must be a number, but is the text \"none\". Write a number."),
                arguments(
                        "---\nchoices: {a: 1, a: 2}\n---\nhello",
                        ":2 duplicate-key: the key \"a\" stands in this mapping already. Keep one of the two."));
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                arguments("", " empty-prompt: it has no message. Write what the model is told."),
                arguments(
                        "---\nseed: 1\n---\n \n\n", " empty-prompt: it has no message. Write what the model is told."),
                arguments(
                        "---\nseed: 1\n---\n\nBe short.\nuser:\nhello",
                        ":5 text-before-role: the text \"Be short.\" stands above the first role."
                                + " Put it under \"system:\" or \"user:\"."),
                arguments(
                        "system:\nBe short.\nUser:\nhello",
                        ":3 unknown-role: \"User:\" is almost a role."
                                + " Write \"user:\" alone on its line; if it is text, add a word to it."),
                arguments(
                        "system:\nBe short.\n assistant :\nhello",
                        ":3 unknown-role: \" assistant :\" is almost a role."
                                + " Write \"assistant:\" alone on its line; if it is text, add a word to it."),
                arguments(
                        "system:\n\nuser:\nhello",
                        ":1 empty-message: nothing stands under \"system:\"."
                                + " Write the message, or remove the line."),
                arguments(
                        "user:\nhello\nassistant:",
                        ":3 empty-message: nothing stands under \"assistant:\"."
                                + " Write the message, or remove the line."));
    }

    static Stream<Arguments> variables() {
        String textBraces = "for braces that are text write \\{{.";
        return Stream.of(
                arguments(
                        "---\nseed: 1\n---\nuser:\n\nfirst\n{{question",
                        ":7 unclosed-variable: \"{{question\" is not closed. Write }} on the same line; " + textBraces),
                arguments(
                        "{{question\n}}",
                        ":1 unclosed-variable: \"{{question\" is not closed. Write }} on the same line; " + textBraces),
                arguments(
                        "{{a}} and\n{{Question}}",
                        ":2 bad-variable: \"{{Question}}\" is not a variable. Use letters, digits, _ and -,"
                                + " a small letter first; " + textBraces),
                arguments(
                        "{{}}",
                        ":1 bad-variable: \"{{}}\" is not a variable. Use letters, digits, _ and -,"
                                + " a small letter first; " + textBraces),
                arguments(
                        "{{{a}}}",
                        ":1 bad-variable: \"{{{a}}\" is not a variable. Use letters, digits, _ and -,"
                                + " a small letter first; " + textBraces));
    }

    @Test
    void everyProblemStandsInOneReport() {
        assertThatThrownBy(() -> Prompt.of("faq", "---\nseed: [1]\n---\nhi\nuser:\n{{A}} {{b\n"))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        prompt [faq] cannot be used: 4 problems
                          faq:2 wrong-type: the parameter seed must be a text, a number, true or false, but is a list. Write a text, a number, true or false.
                          faq:4 text-before-role: the text "hi" stands above the first role. Put it under "system:" or "user:".
                          faq:6 bad-variable: "{{A}}" is not a variable. Use letters, digits, _ and -, a small letter first; for braces that are text write \\{{.
                          faq:6 unclosed-variable: "{{b" is not closed. Write }} on the same line; for braces that are text write \\{{.""");
    }

    @Test
    void everyVariableWithoutAValueIsFoundWithItsLine() {
        Prompt prompt = Prompt.of("faq", "---\nseed: 1\n---\nsystem:\n{{a}}\nuser:\n{{b}} {{c}}");
        assertThat(findings(() -> prompt.render(Map.of("c", ""))))
                .containsExactly(
                        "faq:5 missing-variable: {{a}} has no value."
                                + " Give it in the vars of the case, or take it out of the prompt.",
                        "faq:7 missing-variable: {{b}} has no value."
                                + " Give it in the vars of the case, or take it out of the prompt.");
    }

    @Test
    void aMissingPromptSaysWhereItWasLookedFor() {
        String found = findings(() -> Prompt.named("nowhere")).get(0);
        assertThat(found)
                .startsWith("prompts/candidate/nowhere.md not-found: neither on the class path nor in /")
                .contains("/src/test/resources/prompts/candidate/nowhere.md, /")
                .endsWith("/prompts/candidate/nowhere.md. Create it in one of these places, or correct the name.");
        assertThatThrownBy(() -> Prompt.find("judge", "nowhere"))
                .hasMessageStartingWith(
                        "prompt [nowhere] cannot be used: 1 problem\n  prompts/judge/nowhere.md not-found: ");
    }

    @Test
    void aPromptFileIsNamedAsTheUserKnowsIt() {
        assertThat(findings(() -> Prompt.find("judge", "broken")))
                .containsExactly("prompts/judge/broken.md:3 unclosed-variable: \"{{answer\" is not closed."
                        + " Write }} on the same line; for braces that are text write \\{{.");
    }

    private static List<String> findings(ThrowingCallable call) {
        return catchThrowableOfType(FindingsException.class, call).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
