package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that is cut off leaves for the next one. */
class JournalTests {

    private CutOffRun left;

    @BeforeEach
    void begin(@TempDir Path folder) {
        left = new CutOffRun(folder);
    }

    private static ScriptedEmbeddings vectors() {
        return ScriptedEmbeddings.of(text -> new float[] {text.length()});
    }

    @Test
    void theNextRunTakesACallFromItAndCountsItAsItsOwn() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("on Monday"), "When?");
        ScriptedModel silent = ScriptedModel.saying("none");

        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);

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
        left.cutOff(TapeMode.AUTO, ScriptedModel.saying("on Monday"), "When?");

        try (Journal journal = left.journal();
                Tape tape = left.tape(TapeMode.AUTO)) {
            Route.of(tape)
                    .journal(journal)
                    .calls("c1", 1)
                    .around(ScriptedModel.saying("none"))
                    .chat("When?");
        }

        Calls replayed = left.tape(TapeMode.REPLAY).calls("c1", 1);
        assertThat(replayed.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("on Monday");
    }

    @Test
    void whatIsRecordedAnewGoesOnWhereItWasAndNotFromTheTape() throws IOException {
        try (Tape tape = left.tape(TapeMode.RECORD)) {
            tape.calls("c1", 1).around(ScriptedModel.saying("old")).chat("When?");
        }
        left.cutOff(TapeMode.RECORD, ScriptedModel.saying("new"), "When?");

        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.RECORD)).journal(journal).calls("c1", 1);

            assertThat(calls.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("new");
        }
    }

    @Test
    void equalCallsComeBackInTheirOrder() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("first", "second"), "Pick", "Pick");

        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
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
        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            calls.around(vectors()).embedAll(texts);
            made = calls.made().get(0);
        }
        ScriptedEmbeddings silent = vectors();

        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            EmbeddingModel model = calls.around(silent);

            assertThat(model.embedAll(texts).content())
                    .isEqualTo(vectors().embedAll(texts).content());
            assertThat(calls.made()).containsExactly(made);
        }
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void textsThatWereEmbeddedAtOnceAreNotedOnceAlsoWhenTwoTrialsTakeThem() throws IOException {
        CallRecord made;
        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            calls.around(vectors()).embedAll(List.of(TextSegment.from("one"), TextSegment.from("two")));
            made = calls.made().get(0);
        }
        ScriptedEmbeddings silent = vectors();

        try (Journal journal = left.journal()) {
            Route route = Route.of(left.tape(TapeMode.OFF)).journal(journal);
            Calls first = route.calls("c1", 1);
            Calls second = route.calls("c2", 1);
            first.around(silent).embed("one");
            second.around(silent).embed("two");

            assertThat(first.made()).containsExactly(made);
            assertThat(second.made()).isEmpty();
        }
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void whatIsRedactedByNowIsRedactedWhenItIsTakenFromIt() throws IOException {
        left.cutOff(TapeMode.AUTO, ScriptedModel.saying("write to anna@firm.de"), "I am bob@firm.de");

        try (Journal journal = left.journal();
                Tape tape = left.redactingTape(TapeMode.AUTO)) {
            Calls calls = Route.of(tape).journal(journal).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("I am bob@firm.de"))
                    .isEqualTo("write to [redacted: e-mail address]");
        }

        assertThat(left.taped()).doesNotContain("firm.de").contains("\"redacted\":true");
        Calls replayed = left.redactingTape(TapeMode.REPLAY).calls("c1", 1);
        assertThat(replayed.around(ScriptedModel.saying("none")).chat("I am bob@firm.de"))
                .isEqualTo("write to [redacted: e-mail address]");
    }

    @Test
    void whatAWholeRunDidNotAskForGoesOnTapeRedactedAsTheRest() throws IOException {
        left.cutOff(TapeMode.AUTO, ScriptedModel.saying("1", "to anna@firm.de"), "one", "two");

        try (Journal journal = left.journal();
                Tape tape = left.redactingTape(TapeMode.AUTO)) {
            Calls calls = Route.of(tape).journal(journal).calls("c1", 1);
            calls.around(ScriptedModel.saying("none")).chat("one");
            assertThat(tape.used()).hasSize(1);
            journal.passUnused(tape);
        }

        assertThat(left.taped()).doesNotContain("firm.de");
        Calls replayed = left.redactingTape(TapeMode.REPLAY).calls("c1", 1);
        assertThat(replayed.around(ScriptedModel.saying("none")).chat("two"))
                .isEqualTo("to [redacted: e-mail address]");
        assertThat(left.told).isEmpty();
    }

    @Test
    void whatAWholeRunWithoutTapeDidNotAskForIsLetGoWithAWord() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");

        try (Journal journal = left.journal();
                Tape tape = left.tape(TapeMode.OFF)) {
            Calls calls = Route.of(tape).journal(journal).calls("c1", 1);
            calls.around(ScriptedModel.saying("none")).chat("one");
            journal.passUnused(tape);
        }

        assertThat(left.told)
                .containsExactly("lets go of 1 call of a run that did not end:"
                        + " this run did not ask for them, and without a tape nothing keeps them");
    }

    @Test
    void aCallThatFailedIsMadeAgain() throws IOException {
        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            ScriptedModel failing = ScriptedModel.answering(request -> {
                throw new IllegalArgumentException("no");
            });
            assertThatThrownBy(() -> calls.around(failing).chat("When?")).hasMessage("no");
        }

        try (Journal journal = left.journal()) {
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
        left.cutOff(TapeMode.AUTO, ScriptedModel.answering(request -> signed), "When?");

        try (Journal journal = left.journal();
                Tape tape = left.tape(TapeMode.AUTO)) {
            ScriptedModel silent = ScriptedModel.saying("none");
            AiMessage resumed = Route.of(tape)
                    .journal(journal)
                    .calls("c1", 1)
                    .around(silent)
                    .chat(UserMessage.from("When?"))
                    .aiMessage();

            assertThat(resumed).isEqualTo(signed.aiMessage());
        }
        AiMessage replayed = left.tape(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedModel.saying("none"))
                .chat(UserMessage.from("When?"))
                .aiMessage();
        assertThat(replayed).isEqualTo(signed.aiMessage());
    }

    @Test
    void aStreamWhoseCallNamesASecretByNowEndsWithThatAndIsTheSameOneNextTime() throws IOException {
        left.cutOff(TapeMode.AUTO, ScriptedModel.saying("It is open-sesame-1."), "Well?");

        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tapeThatKnows("open-sesame-1"))
                    .journal(journal)
                    .calls("c1", 1);
            for (int i = 0; i < 2; i++) {
                Heard heard = new Heard();
                calls.around(ScriptedStream.saying("none")).chat("Well?", heard);
                assertThat(heard.error).isCompletedWithValueMatching(it -> String.valueOf(it.getMessage())
                        .contains("[SHOP_KEY]"));
            }
            assertThat(calls.made()).isEmpty();
        }
    }

    @Test
    void aDecimalOfARequestHasTheSameKeyWhenItIsTakenFromIt() throws IOException {
        CalledModel model = new CalledModel(CallKind.CHAT, null, "scripted", null);
        Map<String, Object> request = Map.of(
                "share", Objects.requireNonNull(CanonicalValue.of(new BigDecimal("0.123456789012345678901234567890"))));
        try (Journal journal = left.journal()) {
            Take.of(Route.of(left.tape(TapeMode.AUTO)).journal(journal).calls("c1", 1), model, "none", () -> request)
                    .live(() -> ScriptedModel.reply("yes"));
        }

        try (Journal journal = left.journal();
                Tape tape = left.tape(TapeMode.AUTO)) {
            Calls calls = Route.of(tape).journal(journal).calls("c1", 1);
            assertThat(Take.of(calls, model, "none", () -> request).replay()).isPresent();
        }

        assertThat(left.tape(TapeMode.REPLAY).taped()).hasSize(1);
    }
}
