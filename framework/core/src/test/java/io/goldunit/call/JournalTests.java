package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.BudgetExhaustedException;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that is cut off leaves for the next one. */
class JournalTests {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T10:15:30Z");

    private Path file() {
        return folder.resolve("out").resolve("calls.partial.jsonl");
    }

    private Tape tape(TapeMode mode) {
        return Tape.open(mode, folder, "2026-11-02", Secrets.of(Map.of()));
    }

    private Journal journal() throws IOException {
        return Journal.open(file(), now, told::add);
    }

    private static ScriptedEmbeddings vectors() {
        return ScriptedEmbeddings.of(text -> new float[] {text.length()});
    }

    /** Asks as a run does that is then cut off. */
    private void cutOff(TapeMode mode, ScriptedModel model, String... questions) throws IOException {
        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(mode)).journal(journal).calls("c1", 1);
            for (String question : questions) {
                calls.around(model).chat(question);
            }
        }
    }

    @Test
    void theNextRunTakesACallFromItAndCountsItAsItsOwn() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("on Monday"), "When?");
        ScriptedModel silent = ScriptedModel.saying("none");

        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);

            assertThat(calls.around(silent).chat("When?")).isEqualTo("on Monday");
            assertThat(calls.made()).singleElement().satisfies(call -> {
                assertThat(call.model().returned()).isEqualTo("scripted-1");
                assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
                assertThat(call.recordedOn()).isNull();
            });
        }
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void aCallThatIsTakenFromItGoesOnTapeAllTheSame() throws IOException {
        cutOff(TapeMode.AUTO, ScriptedModel.saying("on Monday"), "When?");

        try (Journal journal = journal();
                Tape tape = tape(TapeMode.AUTO)) {
            Route.of(tape)
                    .journal(journal)
                    .calls("c1", 1)
                    .around(ScriptedModel.saying("none"))
                    .chat("When?");
        }

        Calls replayed = tape(TapeMode.REPLAY).calls("c1", 1);
        assertThat(replayed.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("on Monday");
    }

    @Test
    void whatIsRecordedAnewGoesOnWhereItWasAndNotFromTheTape() throws IOException {
        try (Tape tape = tape(TapeMode.RECORD)) {
            tape.calls("c1", 1).around(ScriptedModel.saying("old")).chat("When?");
        }
        cutOff(TapeMode.RECORD, ScriptedModel.saying("new"), "When?");

        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.RECORD)).journal(journal).calls("c1", 1);

            assertThat(calls.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("new");
        }
    }

    @Test
    void equalCallsComeBackInTheirOrder() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("first", "second"), "Pick", "Pick");

        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            ScriptedModel third = ScriptedModel.saying("third");

            assertThat(List.of("Pick", "Pick", "Pick"))
                    .map(it -> calls.around(third).chat(it))
                    .containsExactly("first", "second", "third");
        }
    }

    @Test
    void textsThatWereEmbeddedAtOnceComeBackAsOneCall() throws IOException {
        List<TextSegment> texts = List.of(TextSegment.from("one"), TextSegment.from("two"));
        CallRecord made;
        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            calls.around(vectors()).embedAll(texts);
            made = calls.made().get(0);
        }
        ScriptedEmbeddings silent = vectors();

        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            EmbeddingModel model = calls.around(silent);

            assertThat(model.embedAll(texts).content())
                    .isEqualTo(vectors().embedAll(texts).content());
            assertThat(calls.made()).containsExactly(made);
        }
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void aLineThatWasBeingWrittenIsDroppedAndWrittenAgain() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 20));

        cutOff(TapeMode.OFF, ScriptedModel.saying("2 again"), "one", "two");

        try (Journal journal = journal()) {
            assertThat(journal.earlier()).isEqualTo(2);
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("two")).isEqualTo("2 again");
        }
    }

    @Test
    void aCallThatFailedIsMadeAgain() throws IOException {
        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            ScriptedModel failing = ScriptedModel.answering(request -> {
                throw new IllegalArgumentException("no");
            });
            assertThatThrownBy(() -> calls.around(failing).chat("When?")).hasMessage("no");
        }

        try (Journal journal = journal()) {
            assertThat(journal.earlier()).isZero();
        }
    }

    @Test
    void whatAProviderWantsBackComesBack() throws IOException {
        ChatResponse signed = ChatResponse.builder()
                .aiMessage(AiMessage.builder()
                        .text("Let me see.")
                        .attributes(Map.of("thinking_signature", "abc", "blocks", List.of("x", "y")))
                        .build())
                .build();
        cutOff(TapeMode.AUTO, ScriptedModel.answering(request -> signed), "When?");

        try (Journal journal = journal();
                Tape tape = tape(TapeMode.AUTO)) {
            ScriptedModel silent = ScriptedModel.saying("none");
            AiMessage resumed = Route.of(tape)
                    .journal(journal)
                    .calls("c1", 1)
                    .around(silent)
                    .chat(UserMessage.from("When?"))
                    .aiMessage();

            assertThat(resumed).isEqualTo(signed.aiMessage());
        }
        AiMessage replayed = tape(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedModel.saying("none"))
                .chat(UserMessage.from("When?"))
                .aiMessage();
        assertThat(replayed).isEqualTo(signed.aiMessage());
    }

    @Test
    void whatWasPaidBeforeCountsForTheBudget() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        Budget budget = Budget.of(Caps.NONE.calls(3), PriceTable.builtIn());

        try (Journal journal = journal()) {
            journal.charge(budget);
            Calls calls =
                    Route.of(tape(TapeMode.OFF)).budget(budget).journal(journal).calls("c1", 1);
            ScriptedModel model = ScriptedModel.saying("3", "4");

            assertThat(calls.around(model).chat("one")).isEqualTo("1");
            assertThat(calls.around(model).chat("three")).isEqualTo("3");
            assertThatThrownBy(() -> calls.around(model).chat("four"))
                    .isInstanceOf(BudgetExhaustedException.class)
                    .hasMessage("the budget of 3 calls was reached");
            assertThat(calls.refused()).isTrue();
        }
        assertThat(budget.spending().calls()).isEqualTo(3);
    }

    @Test
    void isGoneWhenTheRunHasEnded() throws IOException {
        Journal journal = journal();
        Route.of(tape(TapeMode.OFF))
                .journal(journal)
                .calls("c1", 1)
                .around(ScriptedModel.saying("yes"))
                .chat("Is it?");

        journal.done();

        assertThat(file()).doesNotExist();
    }

    @Test
    void callsThatAreADayOldAreLeftOutAndMadeAnew() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("yesterday"), "When?");
        now = now.plus(Duration.ofHours(25));

        cutOff(TapeMode.OFF, ScriptedModel.saying("today"), "When?");

        assertThat(told)
                .containsExactly("leaves out the calls of a run of 2026-11-02T10:15:30Z that did not end:"
                        + " they are more than a day old");
        try (Journal journal = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("today");
        }
    }

    @Test
    void aRunOfSomeCasesLeavesWhatItDidNotAskFor() throws IOException {
        cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        try (Journal some = journal()) {
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(some).calls("c1", 1);
            calls.around(ScriptedModel.saying("none")).chat("one");
            calls.around(ScriptedModel.saying("3")).chat("three");
            some.doneWithSome();
        }

        try (Journal all = journal()) {
            assertThat(all.earlier()).isEqualTo(1);
            Calls calls = Route.of(tape(TapeMode.OFF)).journal(all).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("two")).isEqualTo("2");
            all.doneWithSome();
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void aDecimalOfARequestHasTheSameKeyWhenItIsTakenFromIt() throws IOException {
        CalledModel model = new CalledModel(CallKind.CHAT, null, "scripted", null);
        Map<String, Object> request = Map.of(
                "share", Objects.requireNonNull(CanonicalValue.of(new BigDecimal("0.123456789012345678901234567890"))));
        try (Journal journal = journal()) {
            Take.of(Route.of(tape(TapeMode.AUTO)).journal(journal).calls("c1", 1), model, "none", () -> request)
                    .live(() -> ScriptedModel.reply("yes"));
        }

        try (Journal journal = journal();
                Tape tape = tape(TapeMode.AUTO)) {
            Calls calls = Route.of(tape).journal(journal).calls("c1", 1);
            assertThat(Take.of(calls, model, "none", () -> request).replay()).isPresent();
        }

        assertThat(tape(TapeMode.REPLAY).taped()).hasSize(1);
    }

    @Test
    void aSecondRunAtWorkInTheSameFolderLeavesItAlone() throws IOException {
        try (Journal first = journal()) {
            Journal second = journal();

            assertThat(second.keeps()).isFalse();
            assertThat(told)
                    .containsExactly("another process runs the same test in the same folder:"
                            + " if this run is cut off, it cannot go on");
            Route.of(tape(TapeMode.OFF))
                    .journal(first)
                    .calls("c1", 1)
                    .around(ScriptedModel.saying("yes"))
                    .chat("Well?");
            second.done();
        }
        try (Journal next = journal()) {
            assertThat(next.earlier()).isEqualTo(1);
        }
    }

    @Test
    void oneOfANewerVersionIsRefusedAndKept() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"schema\":\"2.0\",\"type\":\"calls\"}\n");

        assertThatThrownBy(this::journal)
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("written in format 2.0, and this GoldUnit reads 1.x");
        assertThat(file()).hasContent("{\"schema\":\"2.0\",\"type\":\"calls\"}\n");
    }

    @Test
    void aFullDiskIsToldOnceAndTheRunGoesOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Journal journal = new Journal(Path.of("out/calls.partial.jsonl"), full, Map.of(), told::add);
        Calls calls = Route.of(tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
        ScriptedModel model = ScriptedModel.saying("1", "2");

        assertThat(calls.around(model).chat("one")).isEqualTo("1");
        assertThat(calls.around(model).chat("two")).isEqualTo("2");

        assertThat(told)
                .containsExactly("a run that is cut off now cannot go on where it was:"
                        + " cannot write out/calls.partial.jsonl (No space left on device)");
    }
}
