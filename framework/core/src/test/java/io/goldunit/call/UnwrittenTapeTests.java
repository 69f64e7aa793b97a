package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tape that cannot be written: what was there stays, and what was paid for is kept elsewhere. */
class UnwrittenTapeTests {

    private static final Pattern KEPT = Pattern.compile("kept in (\\S+): run goldunit tape merge");

    @TempDir
    Path folder;

    @Test
    void theRecordedCallsAreKeptInAFolderThatTheMessageNames() throws IOException {
        Deck deck = new Deck(folder.resolve("faq"));
        Tape tape = deck.open(TapeMode.RECORD);
        tape.calls("c1", 1).around(ScriptedModel.saying("yes")).chat("Well?");
        Files.createDirectories(deck.folder());
        Files.writeString(deck.tape(), "a file where the folder of the tape would be");

        assertThatThrownBy(tape::close)
                .isInstanceOf(IOException.class)
                .hasMessageMatching("the tape .*/faq/tape could not be written \\(.*\\) and is as it was."
                        + " 1 recorded call is kept in \\S+: run goldunit tape merge \\S+ --into .*/faq")
                .satisfies(it -> {
                    Matcher kept = KEPT.matcher(String.valueOf(it.getMessage()));
                    assertThat(kept.find()).isTrue();
                    Files.delete(deck.tape());
                    TapeUpkeep.merge(deck.folder(), List.of(Path.of(kept.group(1))));
                });
        assertThat(deck.replay("Well?")).isEqualTo("yes");
    }

    @Test
    void whatIsKeptElsewhereIsKeptOnce() throws IOException {
        Deck deck = new Deck(folder.resolve("faq"));
        Tape tape = deck.open(TapeMode.RECORD);
        tape.calls("c1", 1).around(ScriptedModel.saying("yes")).chat("Well?");
        Files.createDirectories(deck.folder());
        Files.writeString(deck.tape(), "a file where the folder of the tape would be");
        assertThatThrownBy(tape::close).hasMessageContaining("1 recorded call is kept in");

        tape.close();

        assertThat(deck.tape()).hasContent("a file where the folder of the tape would be");
    }

    @Test
    void aTapeThatWasDamagedMeanwhileIsLeftAsItIs() throws IOException {
        Deck deck = new Deck(folder.resolve("faq"));
        deck.record("When?", "on Sunday");
        Tape tape = deck.open(TapeMode.RECORD);
        tape.calls("c1", 1).around(ScriptedModel.saying("yes")).chat("Well?");
        Files.writeString(deck.file(), "");

        assertThatThrownBy(tape::close)
                .hasMessageContaining("empty-file")
                .hasMessageContaining("1 recorded call is kept in");
        assertThat(deck.file()).isEmptyFile();
    }

    @Test
    void whatAProcessThatWasKilledAsItWroteHasLeftIsNeverReadAndGoesWithTheNextWrite() throws IOException {
        Deck deck = new Deck(folder.resolve("faq"));
        deck.record("When?", "on Sunday");
        Path begun = deck.tape().resolve("calls.jsonl.0f8fad5b-d9cb-469f-a165-70867728950e.part");
        Path shard = deck.tape().resolve("calls-a.jsonl.gz.7c9e6679-7425-40de-944b-e07fc1f90ae7.part");
        Path anothers = Files.writeString(deck.tape().resolve("notes.txt.part"), "mine");
        Files.writeString(begun, "{\"schema\":\"2.0\",\"ty");
        Files.write(shard, new byte[] {31, -117});

        assertThat(deck.replay("When?")).isEqualTo("on Sunday");
        deck.record("Where?", "here");

        assertThat(begun).doesNotExist();
        assertThat(shard).doesNotExist();
        assertThat(anothers).exists();
        assertThat(deck.replay("When?")).isEqualTo("on Sunday");
        assertThat(deck.replay("Where?")).isEqualTo("here");
    }
}
