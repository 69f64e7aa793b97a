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
}
