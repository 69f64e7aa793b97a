package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.gate.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTests {

    @TempDir
    Path folder;

    private Ended compare(int cases, String before, String now) throws Exception {
        Project project = new Project(folder);
        project.makeSet("letters", cases);
        Path baseline = folder.resolve("before.jsonl");
        Files.copy(project.run("letters", before), baseline);
        return Ended.of("compare", baseline, project.run("letters", now));
    }

    @Test
    void aDropThatIsRuledOutIsPassed() throws Exception {
        Ended ended = compare(100, "A", "A");

        assertThat(ended.out()).startsWith("[letters: verdict] PASSED: ");
        assertThat(ended.code()).isZero();
    }

    @Test
    void aProvenDropIsRegressed() throws Exception {
        Ended ended = compare(20, "A", "none");

        assertThat(ended.out()).startsWith("[letters: verdict] REGRESSED: ");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void tooFewCasesAreInconclusive() throws Exception {
        Ended ended = compare(2, "A", "none");

        assertThat(ended.out()).startsWith("[letters: verdict] INCONCLUSIVE: no drop is proven, but one of up to ");
        assertThat(ended.code()).isEqualTo(3);
    }

    @Test
    void runsOfDifferentSetsAreNotComparable() throws Exception {
        Project project = new Project(folder);
        project.makeSet("letters", 2);
        project.makeSet("digits", 2);

        Ended ended = Ended.of("compare", project.run("letters", "A"), project.run("digits", "A"));

        assertThat(ended.out()).startsWith("[digits: verdict] NOT_COMPARABLE: ");
        assertThat(ended.code()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"PASSED, 0", "REGRESSED, 1", "INCONCLUSIVE, 3", "ERROR, 4", "NOT_COMPARABLE, 5", "NEW, 5"})
    void everyVerdictHasItsExitCode(Verdict verdict, int code) {
        assertThat(ExitCode.of(verdict)).isEqualTo(code);
    }

    @Test
    void aFileThatIsNoRunIsAnErrorAndNoRegression() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{}\n");

        assertThat(Ended.of("compare", file, file))
                .isEqualTo(new Ended(
                        4,
                        "",
                        "x.jsonl cannot be used: 1 problem\n  " + file
                                + ":1 cut-off: expected a line of type [run] and found [null]."
                                + " Restore the file from version control.\n"));
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Path none = folder.resolve("none");

        assertThat(Ended.of("compare", none, none))
                .isEqualTo(new Ended(
                        4,
                        "",
                        none + " cannot be used: 1 problem\n  " + none
                                + " no-file: no file stands here. Create it as a text file.\n"));
    }
}
