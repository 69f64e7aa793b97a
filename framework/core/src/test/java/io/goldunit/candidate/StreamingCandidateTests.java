package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.ScriptedStream;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMissException;
import io.goldunit.call.TapeMode;
import io.goldunit.call.Tokens;
import io.goldunit.golden.GoldenCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingCandidateTests {

    private static final GoldenCase OPEN = GoldenCase.of("c1", "Open?");
    private static final Prompt PROMPT = Prompt.of("ask", "---\ntemperature: 0.1\n---\n{{input}}");

    @TempDir
    Path folder;

    private Tape tape(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()));
    }

    private static Answer ask(ScriptedStream model, Calls calls) throws Exception {
        return Candidate.of(model, PROMPT).answer(OPEN, calls);
    }

    @Test
    void theAnswerIsTheWholeOfTheStream() throws Exception {
        ScriptedStream model = ScriptedStream.saying("Yes, we are.");

        assertThat(ask(model, Calls.untaped()))
                .isEqualTo(new Answer(
                        "Yes, we are.",
                        List.of(),
                        List.of(),
                        List.of(),
                        FinishReason.STOP,
                        new Tokens(3, 2),
                        null,
                        null,
                        "scripted-1"));
        assertThat(model.asked().get(0).temperature()).isEqualTo(0.1);
    }

    @Test
    void aReplayGivesTheSameAnswer() throws Exception {
        Answer live;
        try (Tape tape = tape(TapeMode.RECORD)) {
            live = ask(ScriptedStream.saying("Yes, we are."), tape.calls("c1", 1));
        }

        assertThat(ask(ScriptedStream.saying("none"), tape(TapeMode.REPLAY).calls("c1", 1)))
                .isEqualTo(live);
    }

    @Test
    void anErrorOfTheStreamIsTheError() {
        ScriptedStream broken = ScriptedStream.streaming((request, handler) -> {
            handler.onPartialResponse("Ye");
            handler.onError(new IllegalStateException("connection reset"));
        });

        assertThatThrownBy(() -> ask(broken, Calls.untaped()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("connection reset");
        assertThatThrownBy(() -> ask(broken, tape(TapeMode.REPLAY).calls("c1", 1)))
                .isInstanceOf(TapeMissException.class);
    }

    @Test
    void aStreamThatEndsTwiceAnswersOnce() throws Exception {
        ScriptedStream twice = ScriptedStream.streaming((request, handler) -> {
            handler.onCompleteResponse(ScriptedModel.reply("first"));
            handler.onCompleteResponse(ScriptedModel.reply("second"));
        });

        assertThat(ask(twice, Calls.untaped()).text()).isEqualTo("first");
    }

    @Test
    void aStreamThatNeverEndsIsLeftWhenTheTrialIsInterrupted() throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CountDownLatch streaming = new CountDownLatch(1);
        ScriptedStream endless = ScriptedStream.streaming((request, handler) -> {
            handler.onPartialResponse("Ye");
            streaming.countDown();
        });
        Thread trial = new Thread(() -> {
            try {
                ask(endless, Calls.untaped());
            } catch (Exception e) {
                thrown.complete(e);
            }
        });
        trial.start();
        streaming.await();
        trial.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void theIdentityTellsThatItStreams() {
        assertThat(Candidate.of(ScriptedStream.saying(""), PROMPT).identity())
                .isEqualTo(Map.of(
                        "kind",
                        "streaming chat model",
                        "model",
                        "scripted",
                        "provider",
                        "OTHER",
                        "prompt",
                        "ask@" + PROMPT.fingerprint().substring(0, 12),
                        "temperature",
                        "0.1"));
    }
}
