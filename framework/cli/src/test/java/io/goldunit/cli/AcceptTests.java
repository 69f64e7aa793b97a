package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTests {

    @TempDir
    Path folder;

    private Project project;
    private Path letters;
    private Path digits;

    @BeforeEach
    void makeSets() throws IOException {
        project = new Project(folder);
        letters = project.makeSet("letters", 2);
        digits = project.makeSet("digits", 2);
    }

    private Ended accept(String... sets) throws IOException {
        Object[] arguments = new Object[sets.length + 3];
        System.arraycopy(sets, 0, arguments, 1, sets.length);
        arguments[0] = "accept";
        arguments[sets.length + 1] = "--output";
        arguments[sets.length + 2] = project.output();
        return project.execute(arguments);
    }

    private static Path baseline(Path set) {
        return set.resolve("baseline.jsonl");
    }

    @Test
    void theRunBecomesTheBaselineOfTheSetThatIsFoundByName() throws Exception {
        project.run("letters", "A");
        project.run("digits", "A");

        assertThat(accept("letters")).isEqualTo(new Ended(0, "[letters] accepted: " + baseline(letters) + "\n", ""));
        assertThat(baseline(letters)).exists();
        assertThat(baseline(digits)).doesNotExist();
    }

    @Test
    void runsForBaselinesOfDifferentNamesAreAcceptedTogether() throws Exception {
        Evaluation evaluation = Evaluation.of(Candidate.of(it -> "A"))
                .scoredBy(Rule.equalsExpected())
                .baseline("small");
        project.run("letters", "io.shop.BigTests#letters", "A");
        project.run("letters", "io.shop.SmallTests#letters", evaluation);

        assertThat(accept("letters"))
                .isEqualTo(new Ended(
                        0,
                        "[letters] accepted: " + baseline(letters) + "\n[letters@small] accepted: "
                                + letters.resolve("baseline-small.jsonl") + "\n",
                        ""));
    }

    @Test
    void twoRunsForOneBaselineAreRefusedAndNothingIsAccepted() throws Exception {
        project.run("digits", "A");
        Path runs = project.output().resolve("letters");
        project.run("letters", "io.shop.OldTests#letters", "A");
        // As if an earlier build had left it, before the test was renamed.
        Files.delete(runs.resolve("io.shop.OldTests.letters/claim.json"));
        project.run("letters", "io.shop.NewTests#letters", "A");

        assertThat(accept("digits", "letters"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "run of [letters] cannot be used: 1 problem\n  " + project.output()
                                + " same-baseline: only one run can become the baseline, and these claim it: "
                                + runs.resolve("io.shop.NewTests.letters") + " and "
                                + runs.resolve("io.shop.OldTests.letters")
                                + ". Delete the folder that is not meant,"
                                + " or give one evaluation a baseline of another name.\n"));
        assertThat(baseline(letters)).doesNotExist();
        assertThat(baseline(digits)).doesNotExist();
    }

    @Test
    void aRunThatIsRefusedKeepsTheOthersFromBeingAccepted() throws Exception {
        project.run("digits", "A");
        project.run("letters", "A");
        project.makeSet("letters", 3);

        Ended ended = accept("digits", "letters");

        assertThat(ended)
                .isEqualTo(new Ended(
                        1,
                        "",
                        "run of [letters] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z other-set: the set's"
                                + " cases have changed since the run. Run the tests again,"
                                + " without -Dgoldunit.baseline=accept, then accept.\n"));
        assertThat(baseline(digits)).doesNotExist();
    }

    @Test
    void aSetThatHasNoRunKeepsTheOthersFromBeingAccepted() throws Exception {
        project.run("digits", "A");

        assertThat(accept("digits", "letters"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "run of [letters] cannot be used: 1 problem\n  " + project.output()
                                + " no-run: there is no run of this set. Run the tests first.\n"));
        assertThat(baseline(digits)).doesNotExist();
    }

    @Test
    void aRunFileThatIsDamagedIsAnError() throws Exception {
        Files.writeString(project.run("letters", "A"), "{}\n");

        Ended ended = accept("letters");

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).startsWith("run.jsonl cannot be used: 1 problem\n");
    }
}
