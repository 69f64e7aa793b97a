package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aDamagedLineIsLeftOutWithAWordAndTheOthersAreTaken() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2", "3"), "one", "two", "three");
        List<String> lines = new ArrayList<>(Files.readAllLines(left.file()));
        lines.set(2, lines.get(2).substring(40));
        lines.add("\0\0\0");
        lines.add("{}");
        Files.write(left.file(), lines);

        left.cutOff(TapeMode.OFF, ScriptedModel.saying("2 again"), "one", "two", "three");

        assertThat(left.told)
                .containsExactly("3 lines of " + left.file()
                        + " cannot be read, as after a power failure: what was called there is called anew");
        try (Journal journal = left.journal()) {
            assertThat(journal.earlier()).isEqualTo(3);
            Calls calls = Route.of(left.tape(TapeMode.OFF)).journal(journal).calls("c1", 1);
            assertThat(List.of("one", "two", "three"))
                    .map(it -> calls.around(ScriptedModel.saying("none")).chat(it))
                    .containsExactly("1", "2 again", "3");
        }
    }

    @Test
    void aLineOfBytesThatAreNoTextIsLeftOutToo() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1"), "one");
        Files.write(left.file(), new byte[] {(byte) 0xC3, '\n'}, StandardOpenOption.APPEND);

        try (Journal journal = left.journal()) {
            assertThat(journal.earlier()).isEqualTo(1);
        }
        assertThat(left.told)
                .containsExactly("1 line of " + left.file()
                        + " cannot be read, as after a power failure: what was called there is called anew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0", "<<<<<<< ours", "{\"schema\":\"1.0\",\"type\":\"calls\"}"})
    void withoutAFirstLineThatCanBeReadNothingIsTaken(String damaged) throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("old"), "When?");
        List<String> lines = new ArrayList<>(Files.readAllLines(left.file()));
        lines.set(0, damaged);
        Files.write(left.file(), lines);

        left.cutOff(TapeMode.OFF, ScriptedModel.saying("new"), "When?");

        assertThat(left.told)
                .containsExactly("leaves out the calls of a run that did not end: the first line of " + left.file()
                        + " is damaged");
        try (Journal journal = left.journal()) {
            assertThat(journal.earlier()).isEqualTo(1);
        }
    }

    @Test
    void aRunOfSomeCasesPassesOverADamagedLine() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1"), "one");
        Files.writeString(left.file(), "damaged\n", StandardOpenOption.APPEND);

        try (Journal some = left.journal()) {
            some.doneWithSome();
        }

        assertThat(left.file()).content().doesNotContain("damaged").contains("\"one\"");
    }

    @Test
    void anEstimateReadsWhatIsLeftAndChangesNothing() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1"), "one");
        Files.writeString(left.file(), "torn", StandardOpenOption.APPEND);
        String before = Files.readString(left.file());

        assertThat(Journal.left(left.file(), left.now)).singleElement().satisfies(call -> {
            assertThat(call.caseId()).isEqualTo("c1");
            assertThat(call.trial()).isEqualTo(1);
            assertThat(call.model()).isEqualTo("scripted");
            assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
        });
        assertThat(Journal.left(left.file(), left.now.plus(Duration.ofHours(25))))
                .isEmpty();
        assertThat(left.file()).hasContent(before);
        assertThat(Journal.left(left.file().resolveSibling("none"), left.now)).isEmpty();
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
