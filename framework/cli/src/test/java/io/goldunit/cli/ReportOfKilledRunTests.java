package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.score.rule.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code goldunit report} makes of a run whose JVM was killed. */
class ReportOfKilledRunTests {

    @TempDir
    Path folder;

    @Test
    void itShowsWhatWasDoneAndThatTheNextRunGoesOn() throws Exception {
        Project project = new Project(folder);
        project.makeSet("letters", 5);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HangingRun.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("killed.log").toFile())
                .start();
        int said = process.getInputStream().read();
        process.destroyForcibly().waitFor();
        assertThat((char) said)
                .as(Files.readString(folder.resolve("killed.log")))
                .isEqualTo('3');

        Path output = project.output();
        assertThat(Ended.of("report", "--output", output))
                .isEqualTo(new Ended(0, output.resolve("report.html") + "\n", ""));

        assertThat(output.resolve("report.html"))
                .content()
                .contains("<title>ERROR letters")
                .contains("The run did not end: 2 trials of 2 cases were done");
        assertThat(output.resolve("summary.md"))
                .content()
                .contains("ERROR: `letters`")
                .contains(
                        "The run did not end: 2 trials of 2 cases were done, and the next run goes on from their calls")
                .contains("Run again: it goes on from the calls that were made");
    }

    /** Asks the cases one by one, and hangs at the third. */
    static final class HangingRun {

        private HangingRun() {}

        public static void main(String[] arguments) throws Exception {
            Project project = new Project(Path.of(arguments[0]));
            Path trials = project.output().resolve("letters/io.shop.LetterTests.letters/run.partial.jsonl");
            Candidate candidate = Candidate.of(it -> {
                if (it.id().equals("c3")) {
                    while (Files.readAllLines(trials).size() < 3) {
                        Thread.onSpinWait();
                    }
                    System.out.println("3");
                    Thread.currentThread().join();
                }
                return "A";
            });
            Evaluation evaluation = Evaluation.of(candidate)
                    .scoredBy(Rule.equalsExpected())
                    .trials(1)
                    .baselineTrials(1)
                    .concurrency(1);
            project.run("letters", "io.shop.LetterTests#letters", evaluation);
        }
    }
}
