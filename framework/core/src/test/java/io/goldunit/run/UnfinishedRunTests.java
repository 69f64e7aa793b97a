package io.goldunit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Answer;
import io.goldunit.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedRunTests {

    private static final RunHeader HEADER =
            new RunHeader("1.0", "shop", "1", "c", "", "", "", Map.of(), List.of(), 2, Map.of(), false);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("out/run.partial.jsonl");
    }

    private static CaseResult trial(String id, int number) {
        TrialResult trial =
                new TrialResult(number, Answer.of("answer " + number), null, Map.of("s", Score.of(1, "")), List.of());
        return new CaseResult(id, "content", List.of(), List.of(), null, List.of(), List.of(trial));
    }

    private void leave(CaseResult... trials) throws IOException {
        try (UnfinishedRun run = UnfinishedRun.begin(file, HEADER)) {
            for (CaseResult trial : trials) {
                run.add(trial);
            }
        }
    }

    @Test
    void itsTrialsAreReadBackCaseByCase() throws IOException {
        leave(trial("b", 2), trial("a", 1), trial("b", 1));

        Run run = UnfinishedRun.read(file).orElseThrow();

        assertThat(run.header()).isEqualTo(HEADER);
        assertThat(run.cases()).map(CaseResult::id).containsExactly("b", "a");
        assertThat(run.cases().get(0).trials()).map(TrialResult::number).containsExactly(1, 2);
        assertThat(run.cases().get(0).answers()).map(Answer::text).containsExactly("answer 1", "answer 2");
    }

    @Test
    void aTrialThatEndsWhenTheRunIsOverIsNotNoted() throws IOException {
        UnfinishedRun run = UnfinishedRun.begin(file, HEADER);
        run.add(trial("a", 1));
        run.close();

        run.add(trial("b", 1));

        assertThat(UnfinishedRun.read(file).orElseThrow().cases())
                .map(CaseResult::id)
                .containsExactly("a");
    }

    @Test
    void trialsThatEndAtTheSameTimeAreAllNotedWhole() throws IOException {
        try (UnfinishedRun run = UnfinishedRun.begin(file, HEADER)) {
            IntStream.range(0, 500).parallel().forEach(i -> add(run, trial("c" + i, 1)));
        }

        assertThat(UnfinishedRun.read(file).orElseThrow().cases())
                .map(CaseResult::id)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "c" + i).toList());
    }

    private static void add(UnfinishedRun run, CaseResult trial) {
        try {
            run.add(trial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTrialThatWasBeingWrittenIsLeftOut() throws IOException {
        leave(trial("a", 1), trial("b", 1));
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 30));

        assertThat(UnfinishedRun.read(file).orElseThrow().cases())
                .map(CaseResult::id)
                .containsExactly("a");
    }

    @Test
    void aFileThatEndsInItsFirstLineIsOfNoUse() throws IOException {
        leave();
        Files.writeString(file, Files.readString(file).substring(0, 20));

        assertThat(UnfinishedRun.read(file)).isEmpty();
    }

    @Test
    void anotherRunBeginsAnew() throws IOException {
        leave(trial("a", 1));
        leave(trial("b", 1));

        assertThat(UnfinishedRun.read(file).orElseThrow().cases())
                .map(CaseResult::id)
                .containsExactly("b");
    }

    @Test
    void isGoneWhenTheRunHasEnded() throws IOException {
        UnfinishedRun run = UnfinishedRun.begin(file, HEADER);
        run.done();

        assertThat(file).doesNotExist();
        assertThat(UnfinishedRun.read(file)).isEmpty();
    }

    @Test
    void aForeignFileIsOfNoUse() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "hello\n", StandardOpenOption.CREATE);

        assertThat(UnfinishedRun.read(file)).isEmpty();
    }

    @Test
    void aFullDiskIsToldWithTheFile() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new UnfinishedRun(Path.of("out/run.partial.jsonl"), full).add(trial("a", 1)))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write out/run.partial.jsonl (No space left on device)");
    }
}
