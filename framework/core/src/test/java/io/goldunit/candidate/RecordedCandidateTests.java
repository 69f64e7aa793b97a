package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCandidateTests {

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("v1.jsonl"), String.join("\n", lines) + "\n");
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("v1.csv"), String.join("\n", lines) + "\n");
    }

    private static List<String> problems(Path file) {
        return assertThatThrownBy(() -> Candidate.recorded(file))
                .asInstanceOf(throwable(FindingsException.class))
                .actual()
                .findings()
                .stream()
                .map(it -> it.line() + " " + it.rule() + ": " + it.message() + ". " + it.remedy())
                .toList();
    }

    private Calls trial(int number) {
        return Tape.open(TapeMode.OFF, folder, "2026-11-02", Secrets.of(Map.of()))
                .calls("c1", number);
    }

    private List<String> findings(Candidate candidate, int trials, GoldenCase... cases) {
        return candidate.check(Asked.set(cases), trials).stream()
                .map(Finding::toString)
                .map(it -> it.replace(folder.toString().replace('\\', '/'), "recorded"))
                .toList();
    }

    @Test
    void theAnswersOfACaseAreThoseOfItsTrials() throws Exception {
        Candidate candidate = Candidate.recorded(file(
                "{\"id\": \"a\", \"answer\": \"one\"}",
                "{\"id\": \"b\", \"answer\": \"other\"}",
                "",
                "{\"id\": \"a\", \"answer\": \"two\"}"));
        GoldenCase a = GoldenCase.of("a", "?");

        assertThat(candidate.answer(a, trial(1))).isEqualTo(Answer.of("one"));
        assertThat(candidate.answer(a, trial(2))).isEqualTo(Answer.of("two"));
        assertThat(candidate.answer(GoldenCase.of("b", "?"), trial(1))).isEqualTo(Answer.of("other"));
        assertThat(findings(candidate, 2, a)).isEmpty();
    }

    @Test
    void earlierRepliesToolCallsAndTheFinishAreKept() throws Exception {
        Candidate candidate = Candidate.recorded(
                file(
                        "{\"id\": \"a\", \"answer\": \"\", \"earlier\": [\"Hello.\"],"
                                + " \"toolCalls\": [{\"name\": \"time\"},"
                                + " {\"name\": \"look\", \"arguments\": \"{}\", \"result\": \"nothing\"}], \"finish\": \"tool-calls\"}"));

        assertThat(candidate.answer(GoldenCase.of("a", "?"), trial(1)))
                .isEqualTo(new Answer(
                        "",
                        List.of("Hello."),
                        List.of(new ToolCall("time", "", null), new ToolCall("look", "{}", "nothing")),
                        List.of(),
                        FinishReason.TOOL_CALLS,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void aCaseWithoutAnAnswerIsFoundWithTheIdThatMayBeMeant() throws Exception {
        Candidate candidate = Candidate.recorded(
                file("{\"id\": \"refund-windw\", \"answer\": \"30 days\"}", "{\"id\": \"other\", \"answer\": \"\"}"));

        assertThat(findings(candidate, 1, GoldenCase.of("refund-window", "?"), GoldenCase.of("sunday", "?")))
                .containsExactly(
                        "refund-window [refund-window] no-recorded-answer: recorded/v1.jsonl has no answer to this"
                                + " case. Record one, or take the case out of the set. Is [refund-windw] in"
                                + " recorded/v1.jsonl:1 meant for it.",
                        "sunday [sunday] no-recorded-answer: recorded/v1.jsonl has no answer to this case."
                                + " Record one, or take the case out of the set.");
    }

    @Test
    void fewerAnswersThanTrialsAreFoundWithTheirLine() throws Exception {
        Candidate candidate = Candidate.recorded(
                file("{\"id\": \"a\", \"answer\": \"one\"}", "{\"id\": \"a\", \"answer\": \"two\"}"));

        assertThat(findings(candidate, 3, GoldenCase.of("a", "?")))
                .containsExactly("recorded/v1.jsonl:2 [a] few-recorded-answers: the evaluation asks for 3 trials, and"
                        + " the file has 2 answers to this case. Record more, or ask for .trials(2).");
        assertThatThrownBy(() -> candidate.answer(GoldenCase.of("a", "?"), trial(3)))
                .hasMessageEndingWith("v1.jsonl has no answer to [a] for trial 3");
    }

    @Test
    void answersToOtherCasesAreLeftAlone() throws Exception {
        Candidate candidate = Candidate.recorded(
                file("{\"id\": \"a\", \"answer\": \"one\"}", "{\"id\": \"of-another-set\", \"answer\": \"two\"}"));

        assertThat(findings(candidate, 1, GoldenCase.of("a", "?"))).isEmpty();
    }

    @Test
    void everythingThatIsWrongInTheFileIsFoundWithItsLine() throws Exception {
        Path file = file(
                "{\"id\": \"a\", \"anser\": \"one\"}",
                "[]",
                "{\"answer\": 5}",
                "{\"id\": \"a\", \"answer\": \"x\", \"finish\": \"stopped\", \"toolCalls\": {}}",
                "{\"id\": \"a\", \"answer\": \"x\", \"toolCalls\": [{\"arguments\": {}}]}",
                "{\"id\"");

        assertThatThrownBy(() -> Candidate.recorded(file))
                .isInstanceOfSatisfying(FindingsException.class, thrown -> assertThat(thrown.findings())
                        .map(it -> it.line() + " " + it.rule() + ": " + it.message() + ". " + it.remedy())
                        .containsExactly(
                                "1 unknown-key: \"anser\" is not a key of a recorded answer."
                                        + " Did you mean \"answer\"? Known: id, answer, earlier, toolCalls, finish",
                                "1 missing-key: a recorded answer has no answer. Add the key \"answer\"",
                                "2 wrong-type: a recorded answer must be a mapping with id, answer, earlier,"
                                        + " toolCalls, finish, but is an empty list."
                                        + " Write a mapping with id, answer, earlier, toolCalls, finish",
                                "3 missing-key: a recorded answer has no id. Add the key \"id\"",
                                "3 wrong-type: answer must be a text, but is the number 5. Put it in quotes: \"5\"",
                                "4 wrong-type: toolCalls must be a list of tool calls, but is a mapping."
                                        + " Write a list of tool calls",
                                "4 unknown-finish: finish is \"stopped\", which is no reason to stop."
                                        + " Did you mean \"stop\"? Known: stop, length, tool-calls, content-filter, other",
                                "5 missing-key: a tool call has no name. Add the key \"name\"",
                                "6 not-json: the JSON does not end on its line. Write each case on one line"));
    }

    @Test
    void theRecordsOfACsvFileAreAnswersToo() throws Exception {
        Candidate candidate = Candidate.recorded(table(
                "id,answer,finish", "a,one,", "b,\"first line", "second, line\",length", "a,42,stop", "silent,,"));
        GoldenCase a = GoldenCase.of("a", "?");
        GoldenCase b = GoldenCase.of("b", "?");

        assertThat(candidate.answer(a, trial(1))).isEqualTo(Answer.of("one"));
        assertThat(candidate.answer(a, trial(2)).text()).isEqualTo("42");
        assertThat(candidate.answer(a, trial(2)).finish()).isEqualTo(FinishReason.STOP);
        assertThat(candidate.answer(b, trial(1)).text()).isEqualTo("first line\nsecond, line");
        assertThat(candidate.answer(b, trial(1)).finish()).isEqualTo(FinishReason.LENGTH);
        assertThat(candidate.answer(GoldenCase.of("silent", "?"), trial(1))).isEqualTo(Answer.of(""));
        assertThat(findings(candidate, 2, b))
                .containsExactly("recorded/v1.csv:3 [b] few-recorded-answers: the evaluation asks for 2 trials, and"
                        + " the file has one answer to this case. Record more, or ask for .trials(1).");
    }

    @Test
    void everythingThatIsWrongInTheCsvFileIsFoundWithItsLine() throws Exception {
        assertThat(problems(table("id,answer,finish", "a,one", ",two,", "b,three,stopped", "c,yes, no,", "d,=A1,")))
                .containsExactly(
                        "2 ragged: the record has 2 cells, and the header 3."
                                + " Write the empty cells too, with a comma for each",
                        "3 missing-key: a recorded answer has no id. Add the key \"id\"",
                        "4 unknown-finish: finish is \"stopped\", which is no reason to stop."
                                + " Did you mean \"stop\"? Known: stop, length, tool-calls, content-filter, other",
                        "5 ragged: the record has 4 cells, and the header 3."
                                + " Put a text that holds a comma into quotes",
                        "6 formula: the cell of column \"answer\" holds a formula, \"=A1\"."
                                + " Put its value there; a text that is to begin so belongs into a YAML or JSON file");
    }

    @Test
    void theColumnsOfACsvFileAreSaidOnce() throws Exception {
        assertThat(problems(table("id,anser", "a,one", "b,two")))
                .containsExactly("1 unknown-column: \"anser\" is not a column of recorded answers."
                        + " Did you mean \"answer\"? Known: id, answer, finish");
        assertThat(problems(table("id,finish", "a,stop", "b,stop")))
                .containsExactly("1 missing-column: the header has no column \"answer\"."
                        + " Add it to the header, and a cell for it to every record");
    }

    @Test
    void aFileThatIsNowhereIsFound() {
        assertThatThrownBy(() -> Candidate.recorded(Path.of("nowhere/v1.jsonl")))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("nowhere/v1.jsonl not-found: neither on the class path nor in ");
    }

    @Test
    void theIdentityChangesWithTheContent() throws Exception {
        Map<String, String> one =
                Candidate.recorded(file("{\"id\": \"a\", \"answer\": \"one\"}")).identity();
        Map<String, String> two =
                Candidate.recorded(file("{\"id\": \"a\", \"answer\": \"two\"}")).identity();

        assertThat(one).containsEntry("kind", "recorded answers").containsEntry("file", "v1.jsonl");
        assertThat(one.get("content")).hasSize(12).isNotEqualTo(two.get("content"));
    }
}
