package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.RunFile;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of old runs, scored anew. */
class ScoreRunTests {

    @TempDir
    Path folder;

    private Path run() throws Exception {
        Project project = new Project(folder);
        project.makeSet(
                "letters", "- {id: c1, input: What?, expected: Rome}\n- {id: c2, input: What?, expected: Rome}\n");
        Candidate candidate = Candidate.of(it -> {
            if (it.id().equals("c2")) {
                throw new IllegalStateException("no answer today");
            }
            return "in Rome";
        });
        return project.run(
                "letters",
                "io.shop.LetterTests#letters",
                Evaluation.of(candidate).trials(2).scoredBy(Rule.equalsExpected()));
    }

    @Test
    void everyTrialOfARunIsScored() throws Exception {
        Path run = run();

        Ended ended = Ended.of("score", "--scorers", "tokenF1,equals", "--in", run);

        assertThat(ended.code()).isZero();
        assertThat(ended.out().replaceFirst(",\"signatures\":\\{.*},\"trial\"", ",\"trial\""))
                .isEqualTo("""
                {"id":"c1","scores":{"equals":0.0,"tokenF1":0.6666666666666666},"trial":1}
                {"id":"c1","scores":{"equals":0.0,"tokenF1":0.6666666666666666},"trial":2}
                {"id":"c1","scores":{"equals":0.0,"tokenF1":0.6666666666666666},"trial":3}
                {"id":"c1","scores":{"equals":0.0,"tokenF1":0.6666666666666666},"trial":4}
                {"error":"IllegalStateException: no answer today","id":"c2","scores":{},"trial":1}
                {"error":"IllegalStateException: no answer today","id":"c2","scores":{},"trial":2}
                {"error":"IllegalStateException: no answer today","id":"c2","scores":{},"trial":3}
                {"error":"IllegalStateException: no answer today","id":"c2","scores":{},"trial":4}
                """);
        assertThat(ended.err()).isEqualTo(run + """
                : 8 answers
                  tokenF1  mean 0.6667 of 4 scored, 4 unscored
                  equals   mean 0.0000 of 4 scored, 4 unscored
                """);
    }

    @Test
    void theCasesOfABaselineComeFromItsSet() throws Exception {
        Project project = new Project(folder);
        Path set = project.makeSet("letters", 2);
        Path baseline = folder.resolve("baseline.jsonl");
        RunFile.write(baseline, RunFile.read(project.run("letters", "A")).settled());

        assertThat(Ended.of("score", "--scorers", "equals", "--in", baseline).code())
                .isEqualTo(4);
        assertThat(Ended.of("score", "--scorers", "equals", "--in", baseline, "--set", set)
                        .err())
                .isEqualTo(baseline + ": 4 answers\n  equals  mean 1.0000 of 4 scored\n");
    }

    @Test
    void aRunThatWasCutOffIsScoredAsFarAsItGoes() throws Exception {
        Path run = run();
        List<String> lines = Files.readAllLines(run);
        Path torn = Files.writeString(
                folder.resolve("torn.jsonl"),
                lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 20));

        Ended ended = Ended.of("score", "--scorers", "tokenF1", "--in", torn);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines()).hasSize(4);
        assertThat(ended.err()).isEqualTo(torn + """
                :3 not-json: Unexpected end-of-input: was expecting closing quote for a string value. \
                Restore the file from version control.
                """ + torn + """
                 cut-off: the run has no end: it was cut off, or is under way. \
                Score it when it is whole, or take these scores as those of a part.
                """ + torn + """
                : 4 answers, 2 problems
                  tokenF1  mean 0.6667 of 4 scored
                """);
    }

    private Path written(String lines) throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), lines);
    }

    @Test
    void answersWithTheHeaderOfARunInsideAreNoRun() throws Exception {
        Path in = written("""
                {"id": 1, "answer": "a", "expected": "a", "meta": {"schema":"1.0","type":"run"}}
                {"id": 2, "answer": "a", "expected": "a"}
                """);

        assertThat(Ended.of("score", "--scorers", "equals", "--in", in).err())
                .isEqualTo(in + ": 2 answers\n  equals  mean 1.0000 of 2 scored\n");
    }

    @Test
    void answersMayHaveATypeOfTheirOwn() throws Exception {
        Path in = written("""
                {"id":1,"answer":"a","expected":"a","type":"run"}
                """);

        assertThat(Ended.of("score", "--scorers", "equals", "--in", in).err())
                .isEqualTo(in + ": 1 answer\n  equals  mean 1.0000 of 1 scored\n");
    }

    @Test
    void aRunOfALaterFormatIsRefusedOnce() throws Exception {
        Path in = written("""
                {"schema":"99.0","type":"run"}
                {"type":"case"}
                {"type":"case"}
                """);

        Ended ended = Ended.of("score", "--scorers", "equals", "--in", in);

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).isEqualTo(in + """
                :1 newer-schema: the run is written in format 99.0, and this GoldUnit reads 1.x. Update GoldUnit.
                """ + in + """
                : 0 answers, 1 problem
                  equals  nothing scored
                """);
    }
}
