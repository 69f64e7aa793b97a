package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.file.OtherJvm;
import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two JVMs record at once: every call of both is on tape, once and whole. */
class TwoProcessesTests {

    private static final int ROUNDS = 4;

    /** So many that the tape is divided into more files while both write. */
    private static final int CALLS_A_ROUND = 150;

    /** Calls of a round that both make. */
    private static final int COMMON = 10;

    @TempDir
    Path folder;

    /** Records in rounds, as a fork with several test classes does. */
    static final class Recorder {

        private Recorder() {}

        /** Takes where to meet, its own name, the other's, the set's folder, and whether to compress. */
        public static void main(String[] arguments) throws IOException {
            Deck deck = new Deck(Path.of(arguments[3]));
            TapeRules rules = new TapeRules(Boolean.parseBoolean(arguments[4]), false);
            OtherJvm.meet(Path.of(arguments[0]), arguments[1], arguments[2]);
            for (int round = 0; round < ROUNDS; round++) {
                try (Tape tape = deck.open(TapeMode.RECORD, rules)) {
                    ChatModel model = tape.calls("c1", 1).around(echo());
                    questions(arguments[1], round).forEach(model::chat);
                }
            }
        }

        private static ChatModel echo() {
            return ScriptedModel.answering(request -> ScriptedModel.reply(
                    "to " + ((UserMessage) request.messages().get(0)).singleText()));
        }
    }

    private static Stream<String> questions(String name, int round) {
        return IntStream.range(0, CALLS_A_ROUND)
                .mapToObj(i -> (i < COMMON ? "common" : name) + " question " + i + " of round " + round);
    }

    private void record(Path one, Path other, boolean compressed) throws Exception {
        Path log = folder.resolve("log");
        String zip = String.valueOf(compressed);
        List<Process> both = List.of(
                OtherJvm.start(Recorder.class, log, folder.toString(), "one", "other", one.toString(), zip),
                OtherJvm.start(Recorder.class, log, folder.toString(), "other", "one", other.toString(), zip));
        for (Process it : both) {
            assertThat(it.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(it.exitValue()).as(Files.readString(log)).isZero();
        }
    }

    /** Fails too when a line is torn or edited, or a call stands on two lines with two replies. */
    private static void requireAllOnce(Deck deck, String file, int files) throws IOException {
        assertThat(deck.files()).hasSize(files).allMatch(it -> it.matches(file));
        List<String> expected = Stream.of("one", "other")
                .flatMap(name -> IntStream.range(0, ROUNDS).boxed().flatMap(round -> questions(name, round)))
                .distinct()
                .toList();
        assertThat(expected).hasSize(ROUNDS * (2 * CALLS_A_ROUND - COMMON));
        assertThat(new TapeFolder(deck.tape()).read()).hasSameSizeAs(expected);
        List<String> lines = new ArrayList<>();
        new TapeFolder(deck.tape())
                .shards()
                .forEach(shard -> shard.lines().stream().skip(1).forEach(line -> lines.add(line.text())));
        assertThat(lines).hasSameSizeAs(expected);
        Tape tape = deck.open(TapeMode.REPLAY);
        ChatModel silent = tape.calls("c1", 1).around(ScriptedModel.answering(request -> {
            throw new IllegalStateException("asked");
        }));
        assertThat(expected).allSatisfy(it -> assertThat(silent.chat(it)).isEqualTo("to " + it));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onOneTape(boolean compressed) throws Exception {
        Path set = folder.resolve("faq");

        record(set, set, compressed);

        requireAllOnce(new Deck(set), compressed ? "calls-[0-9a-f]\\.jsonl\\.gz" : "calls-[0-9a-f]\\.jsonl", 16);
    }

    @Test
    void onTwoTapesThatAreMerged() throws Exception {
        Path one = folder.resolve("machine-1/faq");
        Path other = folder.resolve("machine-2/faq");
        record(one, other, false);
        Path merged = folder.resolve("faq");

        TapeUpkeep.merge(merged, List.of(one, other));

        requireAllOnce(new Deck(merged), "calls-[0-9a-f]\\.jsonl", 16);
        assertThat(TapeUpkeep.merge(merged, List.of(other, one)).after())
                .isEqualTo(ROUNDS * (2 * CALLS_A_ROUND - COMMON));
    }
}
