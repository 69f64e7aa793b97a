package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a journal as a file. */
class JournalFileTests {

    private CutOffRun left;

    @BeforeEach
    void begin(@TempDir Path folder) {
        left = new CutOffRun(folder);
    }

    @Test
    void aLineThatWasBeingWrittenIsDroppedAndWrittenAgain() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        byte[] whole = Files.readAllBytes(left.file());
        Files.write(left.file(), Arrays.copyOf(whole, whole.length - 20));

        left.cutOff(TapeMode.OFF, ScriptedModel.saying("2 again"), "one", "two");

        try (Journal journal = left.journal()) {
            assertThat(journal.earlier()).isEqualTo(2);
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("two")).isEqualTo("2 again");
        }
    }

    @Test
    void isGoneWhenTheRunHasEnded() throws IOException {
        Journal journal = left.journal();
        Route.of(left.tape(TapeMode.OFF))
                .journal(journal)
                .calls("c1", 1)
                .around(ScriptedModel.saying("yes"))
                .chat("Is it?");

        journal.done();

        assertThat(left.file()).doesNotExist();
    }

    @Test
    void callsThatAreADayOldAreLeftOutAndMadeAnew() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("yesterday"), "When?");
        left.now = left.now.plus(Duration.ofHours(25));

        left.cutOff(TapeMode.OFF, ScriptedModel.saying("today"), "When?");

        assertThat(left.told)
                .containsExactly("leaves out the calls of a run of 2026-11-02T10:15:30Z that did not end:"
                        + " they are more than a day old");
        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("today");
        }
    }

    @Test
    void aRunOfSomeCasesLeavesWhatItDidNotAskFor() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        try (Journal some = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(some).calls("c1", 1);
            calls.around(ScriptedModel.saying("none")).chat("one");
            calls.around(ScriptedModel.saying("3")).chat("three");
            some.doneWithSome();
        }

        try (Journal all = left.journal()) {
            assertThat(all.earlier()).isEqualTo(1);
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(all).calls("c1", 1);
            assertThat(calls.around(ScriptedModel.saying("none")).chat("two")).isEqualTo("2");
            all.doneWithSome();
        }
        assertThat(left.file()).doesNotExist();
    }

    @Test
    void aSecondRunAtWorkInTheSameFolderLeavesItAlone() throws IOException {
        try (Journal first = left.journal()) {
            Journal second = left.journal();

            assertThat(second.keeps()).isFalse();
            assertThat(left.told)
                    .containsExactly("another process runs the same test in the same folder:"
                            + " if this run is cut off, it cannot go on");
            Route.of(left.tape(TapeMode.OFF))
                    .journal(first)
                    .calls("c1", 1)
                    .around(ScriptedModel.saying("yes"))
                    .chat("Well?");
            second.done();
        }
        try (Journal next = left.journal()) {
            assertThat(next.earlier()).isEqualTo(1);
        }
    }

    @Test
    void oneOfANewerVersionIsRefusedAndKept() throws IOException {
        Files.createDirectories(left.file().getParent());
        Files.writeString(left.file(), "{\"schema\":\"2.0\",\"type\":\"calls\"}\n");

        assertThatThrownBy(left::journal)
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("written in format 2.0, and this GoldUnit reads 1.x");
        assertThat(left.file()).hasContent("{\"schema\":\"2.0\",\"type\":\"calls\"}\n");
    }

    @Test
    void aFullDiskIsToldOnceAndTheRunGoesOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Journal journal = new Journal(Path.of("out/calls.partial.jsonl"), full, Map.of(), left.told::add);
        Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
        ScriptedModel model = ScriptedModel.saying("1", "2");

        assertThat(calls.around(model).chat("one")).isEqualTo("1");
        assertThat(calls.around(model).chat("two")).isEqualTo("2");

        assertThat(left.told)
                .containsExactly("a run that is cut off now cannot go on where it was:"
                        + " cannot write out/calls.partial.jsonl (No space left on device)");
    }
}
