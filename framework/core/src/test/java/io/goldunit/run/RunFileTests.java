package io.goldunit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.CallRecords;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTests {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("run.jsonl");
    }

    private static Run run() {
        RunHeader header = new RunHeader(
                "1.0",
                "shop",
                "1.2.0",
                "abc",
                "",
                "io.shop.ShopTests#faq",
                "2026-11-02T10:15:30Z",
                Map.of("model", "gpt-4"),
                List.of(ScorerSpec.of("rougeL", ScorerSpec.Kind.SIMILARITY, "rougeL/1")),
                2,
                Map.of("goldunit.tape", "off (system property)"),
                false);
        Answer answer = new Answer(
                "12 \u20ac\n\ud83d\ude80",
                List.of(),
                List.of(),
                List.of(),
                FinishReason.STOP,
                new Tokens(3, 4),
                17L,
                "gpt-4",
                "gpt-4-0314");
        TrialResult first = new TrialResult(
                1,
                answer,
                null,
                Map.of("rougeL", Score.of(0.1 + 0.2, "3 of 10"), "judge", Score.unscored("prose")),
                List.of(CallRecords.chat("candidate", "gpt-4", "gpt-4-0314", new Tokens(3, 4), 17, "2026-11-01")));
        TrialResult second = new TrialResult(2, Answer.of(""), null, Map.of("rougeL", Score.of(0, "")), List.of());
        TrialResult third = new TrialResult(3, null, "IOException: reset", Map.of(), List.of());
        CaseResult result = new CaseResult(
                "refund",
                "def",
                List.of("de"),
                List.of(new Message(Role.USER, "How much?")),
                Expected.anyOf("12 \u20ac"),
                List.of(new Document("d1", "prices")),
                List.of(first, second, third));
        return new Run(header, List.of(result));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        RunFile.write(file, run());

        assertThat(RunFile.read(file)).isEqualTo(run());
    }

    @Test
    void aBaselineIsReadAsItWasWritten() throws IOException {
        RunFile.write(file, run().settled());

        assertThat(RunFile.read(file)).isEqualTo(run().settled());
    }

    @Test
    void equalRunsGiveEqualBytesWithSortedKeysAndLineFeeds() throws IOException {
        RunFile.write(file, run().settled());

        assertThat(Files.readString(file)).isEqualTo("""
                {"baseline":"","candidate":{"model":"gpt-4"},"content":"abc","partial":false,"schema":"1.0","scorers":[{"direction":\
                "HIGHER_IS_BETTER","kind":"SIMILARITY","name":"rougeL","signature":"rougeL/1"}],"set":"shop","startedAt":\
                "2026-11-02T10:15:30Z","test":"","trials":2,"type":"run","version":"1.2.0"}
                {"content":"def","id":"refund","tags":["de"],"trials":[{"answer":{"finish":"stop","modelReturned":"gpt-4-0314",\
                "text":"12 \u20ac\\n\ud83d\ude80"},"number":1,"scores":{"judge":{"unscored":"prose"},"rougeL":{"reason":"3 of 10",\
                "value":0.30000000000000004}}},{"answer":{"text":""},"number":2,"scores":{"rougeL":{"reason":"","value":0.0}}},\
                {"error":"IOException: reset","number":3}],"type":"case"}
                {"cases":1,"type":"end"}
                """);
    }

    @Test
    void aRunThatWasReadElsewhereIsCopiedAsItStandsThere() throws IOException {
        Path original = folder.resolve("original.jsonl");
        RunFile.write(original, run());
        String withNewKey = Files.readString(original).replace("\"id\":", "\"hue\":\"red\",\"id\":");
        Files.writeString(original, withNewKey);

        RunFile.copy(original, file, RunFile.read(original));

        assertThat(file).hasContent(withNewKey);
    }

    @Test
    void aRunIsWrittenAnewWhenAnotherStandsWhereItWasReadOrNone() throws IOException {
        Path original = folder.resolve("original.jsonl");
        Run read = run();

        RunFile.copy(original, file, read);
        assertThat(RunFile.read(file)).isEqualTo(read);
        Files.delete(file);
        RunFile.write(original, new Run(read.header().settled(), List.of()));
        RunFile.copy(original, file, read);

        assertThat(RunFile.read(file)).isEqualTo(read);
    }

    private void refuses(String text, String line, String message) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(FindingsException.class)
                .hasMessage("run.jsonl cannot be used: 1 problem\n  " + file + line + " " + message);
    }

    @Test
    void aNewerFormatIsRefusedInPlainWords() throws IOException {
        RunFile.write(file, run());

        refuses(
                Files.readString(file).replace("\"schema\":\"1.0\"", "\"schema\":\"2.1\""),
                ":1",
                "newer-schema: written in format 2.1, and this GoldUnit reads 1.x."
                        + " Update GoldUnit, or delete the file and make it anew.");
    }

    @Test
    void aLaterMinorFormatIsReadAndItsNewKeysAreIgnored() throws IOException {
        RunFile.write(file, run());
        Files.writeString(
                file,
                Files.readString(file).replace("\"schema\":\"1.0\"", "\"schema\":\"1.7\",\"mood\":{\"is\":\"good\"}"));

        assertThat(RunFile.read(file).cases()).isEqualTo(run().cases());
    }

    @Test
    void conflictMarkersAreNamed() throws IOException {
        RunFile.write(file, run());

        refuses(
                Files.readString(file) + "=======\n",
                ":4",
                "conflict-markers: a merge left its conflict markers in the file. Take one side whole"
                        + " (git checkout --ours or --theirs), or delete the file and make it anew.");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        RunFile.write(file, run());
        List<String> lines = Files.readAllLines(file);

        refuses(
                lines.get(0) + "\n" + lines.get(1) + "\n",
                ":2",
                "cut-off: expected a line of type [end] and found [case]."
                        + " Restore it from version control, or delete it, run the tests and accept that run.");
        refuses(
                lines.get(0) + "\n" + lines.get(2) + "\n",
                ":2",
                "cut-off: says 1 cases where the file has 0. Restore it from version control, or delete it, run the tests and accept that run.");
    }

    @Test
    void aFileOfOneLineIsRefused() throws IOException {
        RunFile.write(file, run());

        refuses(
                Files.readAllLines(file).get(0) + "\n",
                ":1",
                "cut-off: the file ends after its first line. Restore it from version control, or delete it, run the tests and accept that run.");
    }

    @Test
    void aLineThatLacksWhatItMustHaveIsRefused() throws IOException {
        RunFile.write(file, run());
        Files.writeString(file, Files.readString(file).replace("\"id\":\"refund\",", ""));

        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(":2 not-json:")
                .hasMessageContaining("id is missing");
    }

    @Test
    void aScoreThatSaysNothingIsRefused() throws IOException {
        RunFile.write(file, run());
        Files.writeString(file, Files.readString(file).replace("{\"unscored\":\"prose\"}", "{}"));

        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("a score has a value, or says why it is unscored");
    }

    @Test
    void aCaseMaySayWhatItIsAnywhereInItsLine() throws IOException {
        RunFile.write(file, run());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(",\"type\":\"case\"}", "}")
                        .replace("{\"content\"", "{\"type\":\"case\",\"content\""));

        assertThat(RunFile.read(file)).isEqualTo(run());
    }

    @Test
    void emptyTextsSurviveTheFile() throws IOException {
        RunHeader header = new RunHeader("1.0", "", "", "", "", "", "", Map.of("", ""), List.of(), 1, Map.of(), false);
        Answer answer = new Answer("", List.of(), List.of(), List.of(), null, null, null, "", "");
        TrialResult trial = new TrialResult(
                1, answer, "", Map.of("", Score.of(0, "")), List.of(CallRecords.chat("", "", "", null, 0, "")));
        CaseResult result = new CaseResult(
                "",
                "",
                List.of(""),
                List.of(new Message(Role.USER, "")),
                new Expected(List.of(""), ""),
                List.of(new Document("", "")),
                List.of(trial));
        Run empty = new Run(header, List.of(result));
        RunFile.write(file, empty);

        assertThat(RunFile.read(file)).isEqualTo(empty);
    }

    @Test
    void anAnswerThatEndsWithinAnEmojiSurvivesTheFile() throws IOException {
        CaseResult cut = new CaseResult(
                "c1",
                "x",
                null,
                null,
                null,
                null,
                List.of(new TrialResult(1, Answer.of("fine \ud83d"), null, null, null)));
        Run run = new Run(run().header(), List.of(cut));
        RunFile.write(file, run);

        assertThat(RunFile.read(file)).isEqualTo(run);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refuses(
                "",
                "",
                "empty: the file is empty. Restore it from version control, or delete it, run the tests and accept that run.");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(file, new byte[] {'{', (byte) 0xff, '}'});

        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(FindingsException.class)
                .hasMessage(file + " cannot be used: 1 problem\n  " + file
                        + ":1 invalid-utf8: the byte FF at offset 1 is not UTF-8; in Windows-1252 it is \"ÿ\"."
                        + " Save the file as UTF-8.");
    }

    @Test
    void aScoreOutsideItsRangeIsRefused() throws IOException {
        RunFile.write(file, run());
        Files.writeString(file, Files.readString(file).replace("0.30000000000000004", "1.5"));

        assertThatThrownBy(() -> RunFile.read(file))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(":2 not-json:")
                .hasMessageContaining("a score lies between 0 and 1, not at 1.5");
    }
}
