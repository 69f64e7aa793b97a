package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.Acceptance;
import io.goldunit.run.RunFile;
import io.goldunit.score.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTests {

    private static final String TAGGED = """
            - {id: c1, input: What?, expected: A}
            - {id: c2, input: What?, expected: A}
            - {id: c3, input: What?, expected: A}
            - {id: c4, input: What?, expected: A, tags: [late]}
            """;

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

    private Ended accept(String... sets) throws Exception {
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

        assertThat(accept("letters"))
                .isEqualTo(new Ended(0, "[letters] accepted: " + baseline(letters) + " (2 cases new)\n", ""));
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
                        "[letters] accepted: " + baseline(letters) + " (2 cases new)\n[letters@small] accepted: "
                                + letters.resolve("baseline-small.jsonl") + " (2 cases new)\n",
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
                                + " cases have changed since the run: new c3. Run the tests again,"
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

    private Ended acceptWith(String... options) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of("accept", "letters", "--output", project.output()));
        arguments.addAll(List.of(options));
        return project.execute(arguments.toArray());
    }

    @Test
    void whoAndWhyStandInTheBaseline() throws Exception {
        project.run("letters", "A");
        acceptWith("-m", "new letters", "--by", "Ada");

        Acceptance acceptance =
                Objects.requireNonNull(RunFile.read(baseline(letters)).header().acceptance());
        assertThat(acceptance.by()).isEqualTo("Ada");
        assertThat(acceptance.message()).isEqualTo("new letters");
        assertThat(acceptance.at()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void someCasesAreAcceptedByIdAndByTag() throws Exception {
        project.makeSet("letters", TAGGED);
        project.run("letters", "A");
        acceptWith();
        project.run("letters", "B");

        assertThat(acceptWith("--case", "c1,c2", "--tag", "late").out())
                .isEqualTo("[letters] accepted: " + baseline(letters) + " (3 cases changed, 1 as before)\n"
                        + "  trials     the baseline now holds 1 trial a case of 3 cases, fewer than the 2 it should"
                        + " have; -Dgoldunit.baseline=propose before accepting makes them\n");
        assertThat(RunFile.read(baseline(letters)).header().amendments())
                .singleElement()
                .satisfies(it -> assertThat(it.cases()).containsExactly("c1", "c2", "c4"));
    }

    @Test
    void theSameRunTwiceIsNothingNew() throws Exception {
        project.run("letters", "A");
        acceptWith();

        assertThat(acceptWith("-m", "again"))
                .isEqualTo(new Ended(
                        0,
                        "[letters] nothing new: " + baseline(letters)
                                + " holds the run of 2026-11-02T10:15:30Z already, and is left as it was\n",
                        ""));
    }

    @Test
    void aPromptOrARubricThatHasChangedSinceTheRunIsAReason() throws Exception {
        Path prompt =
                Files.createDirectories(folder.resolve("prompts/candidate")).resolve("spell.md");
        Path rubric = Files.createDirectories(folder.resolve("prompts/judge")).resolve("clear.md");
        Files.writeString(prompt, "{{input}}\n");
        Files.writeString(rubric, "Is it clear? {{answer}}\n");
        project.runAsked("letters", "spell", "clear");
        Files.writeString(prompt, "Kindly: {{input}}\n");
        Files.writeString(rubric, "Is it very clear? {{answer}}\n");

        assertThat(acceptWith())
                .isEqualTo(new Ended(
                        1,
                        "",
                        "run of [letters] cannot be used: 2 problems\n"
                                + "  run of 2026-11-02T10:15:30Z other-prompt: prompts/candidate/spell.md has changed since"
                                + " the run. Run the tests again, without -Dgoldunit.baseline=accept, then accept.\n"
                                + "  run of 2026-11-02T10:15:30Z other-prompt: prompts/judge/clear.md has changed since"
                                + " the run. Run the tests again, without -Dgoldunit.baseline=accept, then accept.\n"));
        Files.writeString(prompt, "{{input}}\r\n");
        Files.writeString(rubric, "Is it clear? {{answer}}\n");
        assertThat(acceptWith().code()).isZero();
    }

    @Test
    void aPromptThatStandsInTheCodeIsNotLookedFor() throws Exception {
        project.runAsked("letters", Prompt.of("spell", "{{input}}"), Prompt.of("clear", "Is it clear? {{answer}}"));

        assertThat(acceptWith().code()).isZero();
    }

    @Test
    void aDamagedRunOfAnotherSetIsNobodysBusiness() throws Exception {
        project.run("letters", "A");
        Files.writeString(project.run("digits", "A"), "{}\n");

        assertThat(accept("letters").code()).isZero();
        assertThat(baseline(letters)).exists();
    }

    @Test
    void whatIsAcceptedAlreadyIsSaidWhenALaterOneCannotBeWritten() throws Exception {
        project.run("digits", "A");
        project.run("letters", "A");
        StringWriter err = new StringWriter();
        Writer out = new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
                // As if somebody else had done it meanwhile.
                new File(baseline(letters).toString()).mkdir();
                super.write(text, offset, length);
            }
        };

        int code = project.inside(() -> GoldUnit.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        "accept",
                        "digits",
                        "letters",
                        "--output",
                        project.output().toString()));

        assertThat(code).isEqualTo(4);
        assertThat(out).hasToString("[digits] accepted: " + baseline(digits) + " (2 cases new)\n");
        assertThat(err.toString()).startsWith("not all could be written; accepted already: [digits]\n");
        assertThat(baseline(digits)).isRegularFile();
    }
}
