package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tape does in each mode. */
class TapeModeTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void autoMakesWhatIsNotOnTapeAndReplaysItTheNextTime() throws IOException {
        Tape first = deck.open(TapeMode.AUTO);
        first.calls("c1", 1).around(ScriptedModel.saying("on Sunday")).chat("When?");
        first.close();

        ScriptedModel second = ScriptedModel.saying("on Monday");
        Calls calls = deck.open(TapeMode.AUTO).calls("c1", 1);

        assertThat(calls.around(second).chat("When?")).isEqualTo("on Sunday");
        assertThat(second.asked()).isEmpty();
        assertThat(calls.made().get(0).recordedOn()).isEqualTo("2026-11-02");
    }

    @Test
    void aReplayedCallHasTheTokensModelAndTimeOfTheRecordedOne() throws IOException {
        Calls live = deck.open(TapeMode.AUTO).calls("c1", 1);
        live.around(ScriptedModel.saying("yes")).chat("Well?");
        deck.record("Well?", "yes");

        Calls replayed = deck.open(TapeMode.REPLAY).calls("c1", 1);
        replayed.around(ScriptedModel.saying("no")).chat("Well?");

        CallRecord call = replayed.made().get(0);
        assertThat(call.caller()).isEqualTo("candidate");
        assertThat(call.model().asked()).isEqualTo("scripted");
        assertThat(call.model().returned()).isEqualTo("scripted-1");
        assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
        assertThat(live.made().get(0).recordedOn()).isNull();
    }

    @Test
    void recordMakesEveryCallAnew() throws IOException {
        deck.record("When?", "on Sunday");

        ScriptedModel model = ScriptedModel.saying("on Monday");
        Tape tape = deck.open(TapeMode.RECORD);
        assertThat(tape.calls("c1", 1).around(model).chat("When?")).isEqualTo("on Monday");
        tape.close();

        assertThat(deck.open(TapeMode.REPLAY).calls("c1", 1).around(model).chat("When?"))
                .isEqualTo("on Monday");
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void offNeitherReadsNorWrites() throws IOException {
        deck.record("When?", "on Sunday");
        String before = Files.readString(deck.file());

        Tape tape = deck.open(TapeMode.OFF);
        assertThat(tape.calls("c1", 1).around(ScriptedModel.saying("on Monday")).chat("When?"))
                .isEqualTo("on Monday");
        tape.close();

        assertThat(deck.file()).hasContent(before);
    }

    @Test
    void anEmptyReplyIsReplayedAsAnEmptyReply() throws IOException {
        deck.record("Well?", "");

        assertThat(deck.open(TapeMode.REPLAY)
                        .calls("c1", 1)
                        .around(ScriptedModel.saying("none"))
                        .chat("Well?"))
                .isEmpty();
    }

    @Test
    void toolCallsSurviveTheTape() throws IOException {
        ToolExecutionRequest wanted = ToolExecutionRequest.builder()
                .id("t1")
                .name("weather")
                .arguments("{\"city\":\"Bern\"}")
                .build();
        Tape tape = deck.open(TapeMode.RECORD);
        tape.calls("c1", 1)
                .around(ScriptedModel.answering(request ->
                        ChatResponse.builder().aiMessage(AiMessage.from(wanted)).build()))
                .chat(List.of(UserMessage.from("Weather?")));
        tape.close();

        ChatResponse replayed = deck.open(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedModel.saying("none"))
                .chat(List.of(UserMessage.from("Weather?")));

        assertThat(replayed.aiMessage().toolExecutionRequests()).containsExactly(wanted);
        assertThat(replayed.aiMessage().text()).isNull();
    }
}
