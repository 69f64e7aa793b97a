package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Fingerprint;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How calls stand in files. */
class TapeFileTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void theFileIsSortedAndTheSameWhateverTheOrderOfTheCalls() throws IOException {
        deck.record("one", "1");
        deck.record("two", "2");
        List<String> lines = Files.readAllLines(deck.file());
        Files.delete(deck.file());
        deck.record("two", "2");
        deck.record("one", "1");

        assertThat(Files.readAllLines(deck.file()))
                .hasSize(3)
                .map(TapeFileTests::withoutTime)
                .isEqualTo(lines.stream().map(TapeFileTests::withoutTime).toList());
        assertThat(lines.subList(1, 3)).isSortedAccordingTo((a, b) -> key(a).compareTo(key(b)));
    }

    private static String withoutTime(String line) {
        return line.replaceAll("\"millis\":[0-9]+", "");
    }

    private static String key(String line) {
        return line.replaceAll(".*\"key\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void twoTapesOfOneSetAreMerged() throws IOException {
        Tape one = deck.open(TapeMode.AUTO);
        Tape other = deck.open(TapeMode.AUTO);
        one.calls("c1", 1).around(ScriptedModel.saying("1")).chat("one");
        other.calls("c1", 1).around(ScriptedModel.saying("2")).chat("two");
        one.close();
        other.close();

        assertThat(Files.readAllLines(deck.file()))
                .hasSize(3)
                .first()
                .isEqualTo("{\"schema\":\"2.0\",\"type\":\"tape\"}");
    }

    @Test
    void aLineThatIsPutTogetherFromARequestIsTheSameAsOneWrittenWhole() throws IOException {
        deck.record("What does \"\u00e9\ud83d\ude00\" mean, line\nby line?", "it means { [ \\ }");

        String line = Files.readAllLines(deck.file()).get(1);

        assertThat(Json.write(TapeLine.whole(new Line(deck.file(), 2, line)))).isEqualTo(line);
    }

    private static TapeLine call(int number, String reply, String day) {
        Map<String, Object> request = Map.of("messages", "question " + number);
        String key = Fingerprint.of(request);
        TapedReply said = new TapedReply(null, reply, null, null, null, null, null, null, null, null, null);
        TapeEntry entry = new TapeEntry(key, null, request, said, 1, null, day, null);
        return new TapeLine(new Line(Path.of("none"), 0, Json.write(entry)), entry.withoutRequest());
    }

    private static Map<String, TapeLine> calls(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(it -> call(it, "answer " + it, "2026-11-02"))
                .collect(Collectors.toMap(it -> it.entry().key(), it -> it));
    }

    private TapeFolder tape() {
        return new TapeFolder(deck.tape());
    }

    @Test
    void aTapeOfAThousandCallsIsOneFileAndALongerOneIsDividedByTheFirstDigitOfTheKeys() throws IOException {
        tape().write(TapeChange.recorded(calls(1, 1000)), false);
        assertThat(deck.files()).containsExactly("calls.jsonl");

        tape().write(TapeChange.recorded(calls(1001, 1001)), false);
        assertThat(deck.files()).hasSize(16).startsWith("calls-0.jsonl").endsWith("calls-f.jsonl");
        assertThat(deck.files()).allSatisfy(file -> assertThat(Deck.lines(deck.file(file)))
                .isSorted()
                .allMatch(line -> line.startsWith("{\"key\":\"" + file.charAt(6))));
        assertThat(tape().read()).hasSize(1001);
    }

    @Test
    void aTapeThatIsDividedStaysSoUntilItIsHalfAsLong() throws IOException {
        tape().write(TapeChange.recorded(calls(1, 1001)), false);

        tape().write(TapeChange.pruned(calls(1, 501).keySet()), false);
        assertThat(deck.files()).hasSize(16);
        tape().write(TapeChange.pruned(calls(1, 500).keySet()), false);
        assertThat(deck.files()).containsExactly("calls.jsonl");
        assertThat(tape().read().keySet()).isEqualTo(calls(1, 500).keySet());
    }

    @Test
    void theSameCallsGiveTheSameFilesWhoeverWroteThemFirst(@TempDir Path elsewhere) throws IOException {
        tape().write(TapeChange.recorded(calls(1, 900)), true);
        tape().write(TapeChange.recorded(calls(901, 1800)), true);
        TapeFolder other = new TapeFolder(elsewhere.resolve("tape"));
        other.write(TapeChange.recorded(calls(700, 1800)), true);
        other.write(TapeChange.recorded(calls(1, 800)), true);

        assertThat(deck.files()).hasSize(16).contains("calls-a.jsonl.gz").allSatisfy(file -> assertThat(deck.file(file))
                .hasSameBinaryContentAs(other.path().resolve(file)));
    }

    @Test
    void aCompressedTapeIsReplayedAndStaysCompressedAndIsNeverThereTwice() throws IOException {
        deck.record("When?", "on Sunday");
        assertThat(deck.files()).containsExactly("calls.jsonl");
        deck.record(new TapeRules(true, false), "Where?", "here");
        assertThat(deck.files()).containsExactly("calls.jsonl.gz");
        deck.record("Who?", "she");

        assertThat(deck.files()).containsExactly("calls.jsonl.gz");
        assertThat(List.of("When?", "Where?", "Who?")).map(deck::replay).containsExactly("on Sunday", "here", "she");
    }

    @Test
    void aFileThatHoldsTheCallsAlreadyIsNotWrittenAnew() throws IOException {
        tape().write(TapeChange.recorded(calls(1, 2)), false);
        FileTime before = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(deck.file(), before);

        tape().write(TapeChange.recorded(calls(1, 1)), false);

        assertThat(Files.getLastModifiedTime(deck.file())).isEqualTo(before);
    }
}
