package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tapes that were recorded in several places are brought together, and what nobody needs is dropped. */
class TapeUpkeepTests {

    @TempDir
    Path folder;

    private Deck ours;
    private Deck theirs;

    @BeforeEach
    void twoMachines() throws IOException {
        ours = new Deck(folder.resolve("ours"));
        theirs = new Deck(folder.resolve("theirs"));
        ours.record("When?", "on Sunday");
        theirs.record("Where?", "here");
    }

    @Test
    void theCallsOfAnotherSetOfATapeAndOfAFileAreBroughtTogether() throws IOException {
        Deck third = new Deck(folder.resolve("third"));
        third.record("Who?", "she");

        assertThat(TapeUpkeep.merge(ours.folder(), List.of(theirs.tape(), third.file())))
                .isEqualTo(new TapeUpkeep(1, 3));
        assertThat(TapeUpkeep.merge(ours.folder(), List.of(theirs.folder()))).isEqualTo(new TapeUpkeep(3, 3));
        assertThat(List.of("When?", "Where?", "Who?")).map(ours::replay).containsExactly("on Sunday", "here", "she");
    }

    @Test
    void ofTwoRecordingsOfOneCallTheNewerStays() throws IOException {
        ours.record("Where?", "there");
        Files.writeString(theirs.file(), Files.readString(theirs.file()).replace("2026-11-02", "2026-11-03"));

        TapeUpkeep.merge(ours.folder(), List.of(theirs.folder()));
        assertThat(ours.replay("Where?")).isEqualTo("here");

        Deck older = new Deck(folder.resolve("older"));
        older.record("Where?", "nowhere");
        TapeUpkeep.merge(ours.folder(), List.of(older.folder()));
        assertThat(ours.replay("Where?")).isEqualTo("here");
    }

    @Test
    void theMarkersOfAConflictAreMendedAndTheCallsOfBothSidesStay() throws IOException {
        String header = Files.readAllLines(ours.file()).get(0);
        Files.writeString(
                ours.file(),
                String.join(
                        "\n",
                        header,
                        "<<<<<<< HEAD",
                        ours.lines().get(0),
                        "||||||| base",
                        "=======",
                        theirs.lines().get(0),
                        ">>>>>>> theirs",
                        ""));

        assertThat(TapeUpkeep.merge(ours.folder(), List.of())).isEqualTo(new TapeUpkeep(2, 2));
        assertThat(Files.readAllLines(ours.file())).hasSize(3).first().isEqualTo(header);
        assertThat(ours.replay("Where?")).isEqualTo("here");
    }

    @Test
    void twoLinesOfOneCallAreMended() throws IOException {
        String other = ours.lines().get(0).replace("on Sunday", "never").replace("2026-11-02", "2026-11-04");
        Files.writeString(ours.file(), Files.readString(ours.file()) + other + "\n");

        TapeUpkeep.merge(ours.folder(), List.of());

        assertThat(ours.lines()).containsExactly(other);
    }

    @Test
    void aSourceThatIsNotThereOrDamagedIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(theirs.file(), "");
        String before = Files.readString(ours.file());

        assertThatThrownBy(() -> TapeUpkeep.merge(ours.folder(), List.of(theirs.folder())))
                .hasMessage("tape of [theirs] cannot be used: 1 problem\n  " + theirs.file()
                        + " empty-file: the file is empty. Restore it from version control.");
        assertThatThrownBy(() -> TapeUpkeep.merge(ours.folder(), List.of(folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(ours.file()).hasContent(before);
    }

    @Test
    void onlyTheCallsThatWereUsedAreKept() throws IOException {
        ours.record("Where?", "there");
        Tape tape = ours.open(TapeMode.REPLAY);
        tape.calls("c1", 1).around(ScriptedModel.saying("none")).chat("Where?");

        assertThat(TapeUpkeep.prune(ours.folder(), tape.used())).isEqualTo(new TapeUpkeep(2, 1));
        assertThat(ours.replay("Where?")).isEqualTo("there");
        assertThatThrownBy(() -> ours.replay("When?")).isInstanceOf(TapeMissException.class);
        assertThat(TapeUpkeep.prune(ours.folder(), Set.of())).isEqualTo(new TapeUpkeep(1, 0));
        assertThat(ours.files()).isEmpty();
    }
}
