package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.file.SmallDisk;
import io.goldunit.golden.TapeRules;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full in the middle of a file of calls: what stood there stands there, and what was paid for is not lost. */
class FullDiskTests {

    private static final Pattern KEPT = Pattern.compile("kept in (\\S+): run goldunit tape merge");

    private final SmallDisk disk = new SmallDisk();
    private final Deck deck = new Deck(disk.folder().resolve("faq"));

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    private static TapeRules rules(boolean compressed) {
        return new TapeRules(compressed, false);
    }

    private static ChatModel echo() {
        return ScriptedModel.answering(request ->
                ScriptedModel.reply("to " + ((UserMessage) request.messages().get(0)).singleText()));
    }

    /** Asks so many questions; the tape is to be closed. */
    private Tape asked(boolean compressed, int from, int to) {
        Tape tape = deck.open(TapeMode.AUTO, rules(compressed));
        ChatModel model = tape.calls("c1", 1).around(echo());
        IntStream.range(from, to).forEach(i -> model.chat("question " + i));
        return tape;
    }

    private static Path kept(Throwable error) {
        Matcher kept = KEPT.matcher(String.valueOf(error.getMessage()));
        assertThat(kept.find()).as(error.getMessage()).isTrue();
        return Path.of(kept.group(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTapeStaysAsItWas(boolean compressed) throws IOException {
        asked(compressed, 0, 30).close();
        Map<String, String> before = SmallDisk.contents(deck.tape());
        String file = compressed ? "calls.jsonl.gz" : "calls.jsonl";
        assertThat(before).containsOnlyKeys(file);
        Tape tape = asked(compressed, 30, 60);
        disk.fillBut(Files.size(deck.file(file)));

        assertThatThrownBy(tape::close)
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        Pattern.quote("the tape work/faq/tape could not be written (cannot write /work/faq/tape/"
                                        + file
                                        + " (out of disk space): the disk is full, free some space and try again)"
                                        + " and is as it was. 30 recorded calls are kept in ")
                                + "\\S+: run goldunit tape merge \\S+ --into /work/faq")
                .satisfies(it -> {
                    assertThat(SmallDisk.contents(deck.tape())).isEqualTo(before);
                    disk.free();
                    TapeUpkeep.merge(deck.folder(), List.of(kept(it)));
                });
        assertThat(deck.files()).containsExactly(file);
        assertThat(deck.open(TapeMode.REPLAY).taped()).hasSize(60);
        asked(compressed, 60, 61).close();
        assertThat(deck.open(TapeMode.REPLAY).taped()).hasSize(61);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTapeThatIsDividedIntoMoreFilesLosesNoCallHalfWay(boolean compressed) throws IOException {
        asked(compressed, 0, 1000).close();
        String whole = compressed ? "calls.jsonl.gz" : "calls.jsonl";
        Tape tape = asked(compressed, 1000, 1100);
        disk.fillBut(Files.size(deck.file(whole)) / 2);

        assertThatThrownBy(tape::close)
                .hasMessageContaining("(out of disk space): the disk is full, free some space and try again)")
                .satisfies(it -> {
                    assertThat(deck.files())
                            .hasSizeBetween(3, 15)
                            .contains(whole)
                            .noneMatch(name -> name.endsWith(".part"));
                    assertThat(deck.replay("question 999")).isEqualTo("to question 999");
                    disk.free();
                    TapeUpkeep.merge(deck.folder(), List.of(kept(it)));
                });
        assertThat(deck.files()).hasSize(16).doesNotContain(whole);
        assertThat(deck.open(TapeMode.REPLAY).taped()).hasSize(1100);
    }

    @Test
    void whatTheJournalHadRoomForIsNotCalledAgain() throws IOException {
        CutOffRun run = new CutOffRun(folder);
        ScriptedModel before = ScriptedModel.saying("1", "2", "3", "4");
        run.cutOff(TapeMode.OFF, ScriptedModel.saying("0"), "zero");
        // Of the header and the one call that stands there: two more, and half of a third.
        long room = Files.size(run.file()) * 7 / 2;
        try (OutputStream out = new Limited(run.file(), room)) {
            Journal journal = new Journal(run.file(), out, Map.of(), run.told::add);
            ChatModel model = Route.of(run.tape(TapeMode.OFF))
                    .journal(journal)
                    .calls("c1", 1)
                    .around(before);
            for (String question : List.of("one", "two", "three", "four")) {
                model.chat(question);
            }
        }

        assertThat(run.told)
                .containsExactly("a run that is cut off now cannot go on where it was: cannot write " + run.file()
                        + " (No space left on device)");
        assertThat(Files.size(run.file())).isEqualTo(room);
        assertThat(Files.readString(run.file()))
                .as("the disk was full within a line")
                .doesNotEndWith("\n");
        ScriptedModel after = ScriptedModel.saying("anew", "anew", "anew", "anew", "anew");
        run.cutOff(TapeMode.OFF, after, "zero", "one", "two", "three", "four");
        assertThat(after.asked())
                .map(it -> ((UserMessage) it.messages().get(0)).singleText())
                .containsExactly("three", "four");
    }

    /** A file on a disk that has room for so many bytes of it. */
    private static final class Limited extends OutputStream {
        private final OutputStream file;
        private long room;

        Limited(Path path, long most) throws IOException {
            file = new FileOutputStream(path.toFile(), true);
            room = most - Files.size(path);
        }

        @Override
        public void write(int one) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
            file.write(one);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
