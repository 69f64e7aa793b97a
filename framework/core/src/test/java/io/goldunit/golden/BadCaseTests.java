package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad thing in a case, and the one line that is said about it. */
class BadCaseTests {

    private static final String FILE = "golden-sets/support-faq/cases.yaml:";

    SetFolder set;

    @BeforeEach
    void makeTheSet(@TempDir Path folder) {
        set = SetFolder.in(folder);
    }

    @ParameterizedTest
    @MethodSource({"ids", "keys", "inputs", "expectations", "others", "checks"})
    void aBadCaseIsFoundWithItsLine(String text, String found) {
        set.with("cases.yaml", text);
        assertThat(set.findings()).containsExactly(FILE + found);
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                arguments("- input: x\n", "1 missing-key: a case has no id. Add the key \"id\"."),
                arguments(
                        "- input: x\n  id: 7\n",
                        "2 [7] wrong-type: id must be a text, but is the number 7. Put it in quotes: \"7\"."),
                arguments("- id:\n  input: x\n", "1 wrong-type: id must be a text, but is empty. Write a text."),
                arguments(
                        "- id: a b\n  input: x\n",
                        "1 bad-id: \"a b\" cannot be an id: it goes into links and commands."
                                + " Use 1 to 120 of the characters A-Z a-z 0-9 . _ -."),
                arguments(
                        "- id: " + "a".repeat(121) + "\n  input: x\n",
                        "1 bad-id: \"" + "a".repeat(60) + "...\" cannot be an id: it goes into links and commands."
                                + " Use 1 to 120 of the characters A-Z a-z 0-9 . _ -."),
                arguments(
                        "- {id: a, input: x}\n- {id: b, input: x}\n- id: a\n  input: y\n",
                        "3 [a] duplicate-id: the id \"a\" is taken by golden-sets/support-faq/cases.yaml:1."
                                + " Give one of the two another id."));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments(
                        "- id: a\n  input: x\n  expcted: y\n",
                        "3 [a] unknown-key: \"expcted\" is not a key of a case. Did you mean \"expected\"?"
                                + " Known: id, input, expected, context, checks, tags, source, notes."),
                arguments(
                        "- id: a\n  input: x\n  priority: 1\n",
                        "3 [a] unknown-key: \"priority\" is not a key of a case."
                                + " Known: id, input, expected, context, checks, tags, source, notes."),
                arguments(
                        "- id: a\n  input: x\n\n  input: y\n",
                        "4 [a] duplicate-key: the key \"input\" stands in this mapping already. Keep one of the two."),
                arguments(
                        "- id: a\n  <<: {input: x}\n  input: y\n",
                        "2 [a] unknown-key: \"<<\" is not a key of a case."
                                + " Known: id, input, expected, context, checks, tags, source, notes."),
                arguments(
                        "- just a text\n",
                        "1 wrong-type: a case must be a mapping with id, input, expected, context, checks, tags,"
                                + " source, notes, but is the text \"just a text\". Write a mapping with id, input,"
                                + " expected, context, checks, tags, source, notes."),
                arguments(
                        "cases:\n  - {id: a, input: x}\n",
                        "1 wrong-type: the file must be a list of cases, each begun with a dash, but is a mapping."
                                + " Write a list of cases, each begun with a dash."));
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("- id: a\n", "1 [a] missing-key: a case has no input. Add the key \"input\"."),
                arguments(
                        "- id: a\n  input: 42\n",
                        "2 [a] wrong-type: input must be a text, or a mapping with messages, turns or vars,"
                                + " but is the number 42. Put it in quotes: \"42\"."),
                arguments(
                        "- id: a\n  input: [x]\n",
                        "2 [a] wrong-type: input must be a text, or a mapping with messages, turns or vars,"
                                + " but is a list. Write a text, or a mapping with messages, turns or vars."),
                arguments(
                        "- id: a\n  input: {}\n",
                        "2 [a] missing-input: input has neither messages nor turns nor vars. Add at least one of them."),
                arguments(
                        "- id: a\n  input: {vars: {}, message: []}\n",
                        "2 [a] unknown-key: \"message\" is not a key of input. Did you mean \"messages\"?"
                                + " Known: messages, turns, vars."),
                arguments(
                        "- id: a\n  input: {messages: []}\n",
                        "2 [a] empty-list: messages is an empty list."
                                + " Write a list of messages, each with role and text, or remove it."),
                arguments(
                        "- id: a\n  input:\n    messages: hello\n",
                        "3 [a] wrong-type: messages must be a list of messages, each with role and text,"
                                + " but is the text \"hello\". Write a list of messages, each with role and text."),
                arguments(
                        "- id: a\n  input:\n    messages:\n      - {role: usr, text: x}\n",
                        "4 [a] unknown-role: \"usr\" is not a role. Did you mean \"user\"?"
                                + " Known: system, user, assistant."),
                arguments(
                        "- id: a\n  input:\n    messages:\n      - {role: User, text: x}\n",
                        "4 [a] unknown-role: \"User\" is not a role. Did you mean \"user\"?"
                                + " Known: system, user, assistant."),
                arguments(
                        "- id: a\n  input:\n    messages:\n      - {role: user}\n",
                        "4 [a] missing-key: a message has no text. Add the key \"text\"."),
                arguments(
                        "- id: a\n  input:\n    messages:\n      - hello\n",
                        "4 [a] wrong-type: a message must be a mapping with role, text, but is the text \"hello\"."
                                + " Write a mapping with role, text."),
                arguments(
                        "- id: a\n  input: {turns: []}\n",
                        "2 [a] empty-list: turns is an empty list."
                                + " Write a list of texts, which the user says one after the other, or remove it."),
                arguments(
                        "- id: a\n  input:\n    turns: And then?\n",
                        "3 [a] wrong-type: turns must be a list of texts, which the user says one after the other,"
                                + " but is the text \"And then?\"."
                                + " Write a list of texts, which the user says one after the other."),
                arguments(
                        "- id: a\n  input:\n    turns:\n      - {role: user, text: x}\n",
                        "4 [a] wrong-type: a turn must be a text, but is a mapping. Write a text."),
                arguments(
                        "- id: a\n  input:\n    vars: [x]\n",
                        "3 [a] wrong-type: vars must be a mapping of names to texts, numbers, true or false,"
                                + " but is a list. Write a mapping of names to texts, numbers, true or false."),
                arguments(
                        "- id: a\n  input:\n    vars:\n      n: [x]\n",
                        "4 [a] wrong-type: the variable n must be a text, a number, true or false, but is a list."
                                + " Write a text, a number, true or false."),
                arguments(
                        "- id: a\n  input:\n    vars:\n      n:\n",
                        "4 [a] wrong-type: the variable n must be a text, a number, true or false, but is empty."
                                + " Write a text, a number, true or false."),
                arguments(
                        "- id: a\n  input:\n    vars:\n      n: 1\n      n: 2\n",
                        "5 [a] duplicate-key: the key \"n\" stands in this mapping already. Keep one of the two."));
    }

    static Stream<Arguments> expectations() {
        String wanted = "a text, a list of texts, or a mapping with json";
        return Stream.of(
                arguments(
                        "- id: a\n  input: x\n  expected: 1.10\n",
                        "3 [a] wrong-type: expected must be " + wanted + ", but is the number 1.10."
                                + " Put it in quotes: \"1.10\"."),
                arguments(
                        "- id: a\n  input: x\n  expected: true\n",
                        "3 [a] wrong-type: expected must be " + wanted + ", but is true."
                                + " Put it in quotes: \"true\"."),
                arguments(
                        "- id: a\n  input: x\n  expected:\n  tags: []\n",
                        "3 [a] wrong-type: expected must be " + wanted + ", but is empty. Write " + wanted + "."),
                arguments(
                        "- id: a\n  input: x\n  expected:\n    - b\n    - 2\n",
                        "5 [a] wrong-type: an expected text must be a text, but is the number 2."
                                + " Put it in quotes: \"2\"."),
                arguments(
                        "- id: a\n  input: x\n  expected: []\n",
                        "3 [a] empty-list: expected is an empty list. Write a list of texts, or remove it."),
                arguments(
                        "- id: a\n  input: x\n  expected: {JSON: 1, json: 2}\n",
                        "3 [a] unknown-key: \"JSON\" is not a key of expected. Did you mean \"json\"?"
                                + " Known: json."),
                arguments(
                        "- id: a\n  input: x\n  expected: {}\n",
                        "3 [a] missing-key: expected has no json. Add the key \"json\"."),
                arguments(
                        "- id: a\n  input: x\n  expected:\n    json:\n      n: .nan\n",
                        "5 [a] not-a-number: .nan is not a number that can be worked with."
                                + " Write a number of fewer digits, or a text in quotes."),
                arguments(
                        "- id: a\n  input: x\n  expected:\n    json: {n: 1,\n     n: 2}\n",
                        "5 [a] duplicate-key: the key \"n\" stands in this mapping already. Keep one of the two."),
                arguments(
                        "- id: a\n  input: x\n  expected:\n    json: [!!java.net.URL x]\n",
                        "4 [a] wrong-type: the value must be plain, but is a value with the tag !!java.net.URL."
                                + " Remove the tag."),
                arguments(
                        "- id: a\n  input: x\n  expected: !custom y\n",
                        "3 [a] wrong-type: expected must be " + wanted + ", but is a value with the tag !custom."
                                + " Remove the tag."));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        "- id: a\n  input: x\n  context: Within 30 days.\n",
                        "3 [a] wrong-type: context must be a list of documents, each a text or a mapping with id and"
                                + " text, but is the text \"Within 30 days.\". Write a list of documents, each a text"
                                + " or a mapping with id and text."),
                arguments(
                        "- id: a\n  input: x\n  context: [{id: d}]\n",
                        "3 [a] missing-key: a document has no text. Add the key \"text\"."),
                arguments(
                        "- id: a\n  input: x\n  context: [4]\n",
                        "3 [a] wrong-type: a document must be a text, but is the number 4. Put it in quotes: \"4\"."),
                arguments(
                        "- id: a\n  input: x\n  tags: returns\n",
                        "3 [a] wrong-type: tags must be a list of texts, but is the text \"returns\"."
                                + " Write a list of texts."),
                arguments(
                        "- id: a\n  input: x\n  tags:\n    - 2023\n",
                        "4 [a] wrong-type: a tag must be a text, but is the number 2023."
                                + " Put it in quotes: \"2023\"."),
                arguments(
                        "- id: a\n  input: x\n  source: {url: y}\n",
                        "3 [a] wrong-type: source must be a text, but is a mapping. Write a text."),
                arguments(
                        "- id: a\n  input: x\n  notes: 3\n",
                        "3 [a] wrong-type: notes must be a text, but is the number 3. Put it in quotes: \"3\"."));
    }

    static Stream<Arguments> checks() {
        String one = "one rule with its argument, such as \"contains: 30 days\"";
        return Stream.of(
                arguments(
                        "- id: a\n  input: x\n  checks: {contains: y}\n",
                        "3 [a] wrong-type: checks must be a list of rules, each such as \"- contains: 30 days\","
                                + " but is a mapping. Write a list of rules, each such as \"- contains: 30 days\"."),
                arguments(
                        "- id: a\n  input: x\n  checks: [contains]\n",
                        "3 [a] wrong-type: a check must be " + one + ", but is the text \"contains\". Write " + one
                                + "."),
                arguments(
                        "- id: a\n  input: x\n  checks:\n    - contains: y\n      regex: z\n",
                        "4 [a] check-form: a check must be " + one + ", but has the keys [contains, regex]."
                                + " Begin each rule with a dash of its own."),
                arguments(
                        "- id: a\n  input: x\n  checks: [{}]\n",
                        "3 [a] check-form: a check must be " + one + ", but has the keys []."
                                + " Begin each rule with a dash of its own."),
                arguments(
                        "- id: a\n  input: x\n  checks:\n    - contains:\n",
                        "4 [a] check-form: the check contains has no argument."
                                + " Write what it asks for, such as \"contains: 30 days\"."),
                arguments(
                        "- id: a\n  input: x\n  checks:\n    - number: 1e9999\n",
                        "4 [a] not-a-number: 1e9999 is not a number that can be worked with."
                                + " Write a number of fewer digits, or a text in quotes."));
    }

    @Test
    void oneBadCaseHidesNoneOfTheOthers() {
        set.with("cases.yaml", "- {id: a, input: 1}\n- {id: b, input: x}\n- {id: c, inptu: x, tags: [1, t, 2]}\n- 5\n");
        assertThat(set.findings())
                .extracting(finding -> finding.substring(FILE.length(), finding.indexOf(": ")))
                .containsExactly(
                        "1 [a] wrong-type",
                        "3 [c] unknown-key",
                        "3 [c] missing-key",
                        "3 [c] wrong-type",
                        "3 [c] wrong-type",
                        "4 wrong-type");
    }

    @Test
    void findingsStandInTheOrderOfTheFile() {
        set.with("cases.yaml", "- id: a\n  tags: 1\n  colour: red\n  input: 2\n");
        assertThat(set.findings())
                .extracting(finding -> finding.substring(FILE.length(), FILE.length() + 1))
                .containsExactly("2", "3", "4");
    }
}
