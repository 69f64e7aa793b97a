package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.limit.Attempted;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeTests {

    private static final Secrets NO_SECRETS = Secrets.of(Map.of());

    private static final Map<String, Object> REQUEST = Map.of("messages", "Well?");

    @TempDir
    Path folder;

    private Tape open(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", NO_SECRETS);
    }

    private Path file() {
        return folder.resolve("tape/calls.jsonl");
    }

    private void record(String question, String... answers) throws IOException {
        Tape tape = open(TapeMode.RECORD);
        ChatModel model = ScriptedModel.saying(answers);
        for (int trial = 1; trial <= answers.length; trial++) {
            tape.calls("c1", trial).around(model).chat(question);
        }
        tape.close();
    }

    @Test
    void autoMakesWhatIsNotOnTapeAndReplaysItTheNextTime() throws IOException {
        Tape first = open(TapeMode.AUTO);
        first.calls("c1", 1).around(ScriptedModel.saying("on Sunday")).chat("When?");
        first.close();

        ScriptedModel second = ScriptedModel.saying("on Monday");
        Calls calls = open(TapeMode.AUTO).calls("c1", 1);

        assertThat(calls.around(second).chat("When?")).isEqualTo("on Sunday");
        assertThat(second.asked()).isEmpty();
        assertThat(calls.made().get(0).recordedOn()).isEqualTo("2026-11-02");
    }

    @Test
    void aReplayedCallHasTheTokensModelAndTimeOfTheRecordedOne() throws IOException {
        Calls live = open(TapeMode.AUTO).calls("c1", 1);
        live.around(ScriptedModel.saying("yes")).chat("Well?");
        record("Well?", "yes");

        Calls replayed = open(TapeMode.REPLAY).calls("c1", 1);
        replayed.around(ScriptedModel.saying("no")).chat("Well?");

        CallRecord call = replayed.made().get(0);
        assertThat(call.caller()).isEqualTo("candidate");
        assertThat(call.model().asked()).isEqualTo("scripted");
        assertThat(call.model().returned()).isEqualTo("scripted-1");
        assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
        assertThat(live.made().get(0).recordedOn()).isNull();
    }

    @Test
    void repeatedTrialsAreDistinctDrawsInTheSameOrder() throws IOException {
        record("Pick one", "red", "green", "blue");

        Tape tape = open(TapeMode.REPLAY);
        ChatModel silent = ScriptedModel.saying("none");

        assertThat(List.of(3, 1, 2))
                .map(trial -> tape.calls("c1", trial).around(silent).chat("Pick one"))
                .containsExactly("blue", "red", "green");
    }

    @Test
    void equalCallsWithinOneTrialAreDistinctDraws() throws IOException {
        Tape tape = open(TapeMode.RECORD);
        ChatModel recording = tape.calls("c1", 1).around(ScriptedModel.saying("first", "second"));
        recording.chat("Go on");
        recording.chat("Go on");
        tape.close();

        ChatModel replaying = open(TapeMode.REPLAY).calls("c1", 1).around(ScriptedModel.saying("none"));

        assertThat(replaying.chat("Go on")).isEqualTo("first");
        assertThat(replaying.chat("Go on")).isEqualTo("second");
    }

    @Test
    void recordMakesEveryCallAnew() throws IOException {
        record("When?", "on Sunday");

        ScriptedModel model = ScriptedModel.saying("on Monday");
        Tape tape = open(TapeMode.RECORD);
        assertThat(tape.calls("c1", 1).around(model).chat("When?")).isEqualTo("on Monday");
        tape.close();

        assertThat(open(TapeMode.REPLAY).calls("c1", 1).around(model).chat("When?"))
                .isEqualTo("on Monday");
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void offNeitherReadsNorWrites() throws IOException {
        record("When?", "on Sunday");
        String before = Files.readString(file());

        Tape tape = open(TapeMode.OFF);
        assertThat(tape.calls("c1", 1).around(ScriptedModel.saying("on Monday")).chat("When?"))
                .isEqualTo("on Monday");
        tape.close();

        assertThat(file()).hasContent(before);
    }

    @Test
    void aMissInReplayNamesTheNearestCallAndWhatDiffers() throws IOException {
        record("Is 13177 a prime number?", "yes");
        record("When do you open?", "at nine");

        Calls calls = open(TapeMode.REPLAY).calls("c1", 1);

        assertThatThrownBy(() -> calls.around(ScriptedModel.saying("yes")).chat("Is 13177 prime?"))
                .isInstanceOf(TapeMissException.class)
                .hasMessage("""
                        not on tape: a call of [candidate], trial 1
                          nearest    messages[0].contents[0].text was "Is 13177 a prime number?" on tape, is "Is 13177 prime?" now
                          record     run once with -Dgoldunit.tape=auto where the model can be reached, and commit %s""".formatted(lastNames(file())));
    }

    @Test
    void aMissOnAnEmptyTapeSaysSo() {
        Calls calls = open(TapeMode.REPLAY).calls("c1", 2).by("helpfulness");

        assertThatThrownBy(() -> calls.around(ScriptedModel.saying("yes")).chat("Well?"))
                .hasMessage("""
                        not on tape: a call of [helpfulness], trial 2
                          nearest    none
                          record     run once with -Dgoldunit.tape=auto where the model can be reached, and commit %s""".formatted(lastNames(file())));
    }

    private static String lastNames(Path file) {
        int names = file.getNameCount();
        return file.subpath(names - 4, names).toString();
    }

    @Test
    void theFileIsSortedAndTheSameWhateverTheOrderOfTheCalls() throws IOException {
        record("one", "1");
        record("two", "2");
        List<String> lines = Files.readAllLines(file());
        Files.delete(file());
        record("two", "2");
        record("one", "1");

        assertThat(Files.readAllLines(file()))
                .hasSize(3)
                .map(TapeTests::withoutTime)
                .isEqualTo(lines.stream().map(TapeTests::withoutTime).toList());
        assertThat(lines.subList(1, 3)).isSortedAccordingTo((a, b) -> key(a).compareTo(key(b)));
    }

    private static String withoutTime(String line) {
        return line.replaceAll("\"millis\":[0-9]+", "");
    }

    private static String key(String line) {
        return line.replaceAll(".*\"key\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void twoTapesOfOneSetAreMerged() throws IOException {
        Tape one = open(TapeMode.AUTO);
        Tape other = open(TapeMode.AUTO);
        one.calls("c1", 1).around(ScriptedModel.saying("1")).chat("one");
        other.calls("c1", 1).around(ScriptedModel.saying("2")).chat("two");
        one.close();
        other.close();

        assertThat(Files.readAllLines(file())).hasSize(3).first().isEqualTo("{\"schema\":\"1.0\",\"type\":\"tape\"}");
    }

    @Test
    void aCallThatFailedDoesNotCountSoTheNextAttemptIsReplayed() throws IOException {
        List<String> attempts = new ArrayList<>();
        ScriptedModel flaky = ScriptedModel.answering(request -> {
            attempts.add("one");
            if (attempts.size() == 1) {
                throw new IllegalStateException("429");
            }
            return ScriptedModel.reply("yes");
        });
        Tape tape = open(TapeMode.RECORD);
        ChatModel recording = tape.calls("c1", 1).around(flaky);
        assertThatThrownBy(() -> recording.chat("Well?")).hasMessage("429");
        assertThat(recording.chat("Well?")).isEqualTo("yes");
        tape.close();

        assertThat(open(TapeMode.REPLAY)
                        .calls("c1", 1)
                        .around(ScriptedModel.saying("none"))
                        .chat("Well?"))
                .isEqualTo("yes");
    }

    @Test
    void theRetryOfOneOfTwoEqualCallsAtOnceTakesTheNumberOfTheOneThatFailed() throws IOException {
        try (Tape tape = open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            Take failing = take(calls);
            Take lasting = take(calls);
            failing.failed(new IllegalStateException("broken"));
            lasting.succeeded(made("second"), null);
            take(calls).succeeded(made("first"), null);
            take(calls).succeeded(made("third"), null);
        }

        Calls replayed = open(TapeMode.REPLAY).calls("c1", 1);
        assertThat(List.of("first", "second", "third"))
                .allSatisfy(reply -> assertThat(take(replayed).replay())
                        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(reply)));
    }

    @Test
    void aCallThatIsNotOnTapeTakesNoNumber() throws IOException {
        record("Well?", "yes");
        Calls calls = open(TapeMode.REPLAY).calls("c2", 1);

        assertThatThrownBy(() -> take(calls).replay()).isInstanceOf(TapeMissException.class);
        assertThat(calls.draw(Fingerprint.of(REQUEST)).occurrence()).isEqualTo(1);
    }

    private static Take take(Calls calls) {
        CalledModel model = new CalledModel(CallKind.CHAT, null, "scripted", null);
        return Take.of(calls, model, "OTHER", () -> REQUEST);
    }

    private static Attempted<ChatResponse> made(String reply) {
        return new Attempted<>(ScriptedModel.reply(reply), 1, Duration.ZERO, Duration.ofMillis(3));
    }

    @Test
    void equalQuestionsOfTwoCasesAreDrawsOfTheirOwn() throws IOException {
        Tape tape = open(TapeMode.AUTO);
        ChatModel model = ScriptedModel.saying("first", "second");
        assertThat(tape.calls("c1", 1).around(model).chat("Well?")).isEqualTo("first");
        Calls other = tape.calls("c2", 1);
        assertThat(other.around(model).chat("Well?")).isEqualTo("second");
        assertThat(other.made().get(0).recordedOn()).isNull();
        tape.close();

        assertThat(open(TapeMode.REPLAY).calls("c2", 1).around(model).chat("Well?"))
                .isEqualTo("second");
    }

    @Test
    void anEmptyReplyIsReplayedAsAnEmptyReply() throws IOException {
        record("Well?", "");

        assertThat(open(TapeMode.REPLAY)
                        .calls("c1", 1)
                        .around(ScriptedModel.saying("none"))
                        .chat("Well?"))
                .isEmpty();
    }

    @Test
    void aTapeOfANewerFormatIsRefused() throws IOException {
        record("Well?", "yes");
        Files.writeString(file(), Files.readString(file()).replace("\"schema\":\"1.0\"", "\"schema\":\"2.0\""));

        assertThatThrownBy(() -> open(TapeMode.AUTO))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(":1 newer-schema: written in format 2.0, and this GoldUnit reads 1.x.");
    }

    @Test
    void toolCallsSurviveTheTape() throws IOException {
        ToolExecutionRequest wanted = ToolExecutionRequest.builder()
                .id("t1")
                .name("weather")
                .arguments("{\"city\":\"Bern\"}")
                .build();
        Tape tape = open(TapeMode.RECORD);
        tape.calls("c1", 1)
                .around(ScriptedModel.answering(request ->
                        ChatResponse.builder().aiMessage(AiMessage.from(wanted)).build()))
                .chat(List.of(UserMessage.from("Weather?")));
        tape.close();

        ChatResponse replayed = open(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedModel.saying("none"))
                .chat(List.of(UserMessage.from("Weather?")));

        assertThat(replayed.aiMessage().toolExecutionRequests()).containsExactly(wanted);
        assertThat(replayed.aiMessage().text()).isNull();
    }

    @Test
    void aSecretOfTheEnvironmentIsNotWritten() throws IOException {
        Tape tape = Tape.open(
                TapeMode.RECORD,
                folder,
                "2026-11-02",
                Secrets.of(Map.of("OPENAI_API_KEY", "sk-12345\"67890", "USER", "anna")));
        ChatModel model = tape.calls("c1", 1).around(ScriptedModel.saying("fine"));

        assertThatThrownBy(() -> model.chat("my key is sk-12345\"67890"))
                .hasMessage("the tape calls.jsonl would hold the value of the environment variable [OPENAI_API_KEY]"
                        + " and is not written. Keep secrets out of prompts and answers");
        tape.close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aTapeWithConflictMarkersIsRefused() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "<<<<<<< HEAD\n{}\n");

        assertThatThrownBy(() -> open(TapeMode.AUTO))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        calls.jsonl cannot be used: 1 problem
                          %s:1 conflict-markers: a merge left its conflict markers in the file. \
                        Take one side whole (git checkout --ours or --theirs), or delete the file and make it anew.""".formatted(file()));
    }
}
