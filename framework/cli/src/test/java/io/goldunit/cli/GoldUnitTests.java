package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.BaselineMode;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.evaluation.Evaluator;
import io.goldunit.evaluation.Settings;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoldUnitTests {

    @TempDir
    Path folder;

    private Path output;
    private Path letters;

    @BeforeEach
    void makeSet() throws IOException {
        output = folder.resolve("target/goldunit");
        letters = Files.createDirectories(folder.resolve("golden-sets/letters"));
        Files.writeString(letters.resolve("set.yaml"), "name: letters\nversion: 1.0.0\n");
        Files.writeString(
                letters.resolve("cases.yaml"),
                "- {id: a, input: The first?, expected: A}\n- {id: b, input: The second?, expected: B}\n");
    }

    private void run(String answer) throws Exception {
        CaseSet set = CaseSetReader.read(letters);
        Settings settings = new Settings(
                TapeMode.OFF, BaselineMode.CHECK, Duration.ofMinutes(1), Set.of(), false, false, output, Map.of());
        Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);
        new Evaluator(set, "io.shop.LetterTests#letters", settings, line -> {}, clock)
                .evaluate(Evaluation.of(Candidate.ofText(it -> answer)).scoredBy(Rule.equalsExpected()), Set.of());
    }

    private record Ended(int code, String out, String err) {}

    private static Ended execute(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                GoldUnit.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new Ended(command.execute(words), out.toString(), err.toString());
    }

    @Test
    void validateSaysHowManyCasesAGoodSetHas() {
        assertThat(execute("validate", letters)).isEqualTo(new Ended(0, "[letters] 2 cases, version 1.0.0\n", ""));
    }

    @Test
    void validateFailsWithEveryFindingOfABrokenSet() throws IOException {
        Files.writeString(letters.resolve("cases.yaml"), "- {id: a}\n- {id: a, input: x, tag: y}\n");

        Ended ended = execute("validate", letters);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith("golden set [letters] cannot be used: 3 problems\n  golden-sets/letters/cases.yaml:1 [a] ");
    }

    @Test
    void reportMakesThePageFromTheRuns() throws Exception {
        run("A");
        Ended ended = execute("report", "--output", output);

        assertThat(ended).isEqualTo(new Ended(0, output.resolve("report.html") + "\n", ""));
        assertThat(output.resolve("report.html")).isRegularFile();
        assertThat(output.resolve("summary.md")).content().contains("NEW: `letters`");
    }

    @Test
    void acceptMakesTheRunTheBaselineOfTheSetThatIsFoundByName() throws Exception {
        run("A");

        Ended ended = onClassPath(folder, () -> execute("accept", "letters", "--output", output));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("[letters] accepted: " + letters.resolve("baseline.jsonl") + "\n");
        assertThat(letters.resolve("baseline.jsonl")).exists();
    }

    @Test
    void acceptWithoutARunSaysSo() {
        assertThat(execute("accept", "letters", "--output", output))
                .isEqualTo(new Ended(1, "", "no run of [letters] in " + output + ": run the tests first\n"));
    }

    @Test
    void compareGivesTheVerdictAndItsExitCode() throws Exception {
        run("A");
        Path before = folder.resolve("before.jsonl");
        Files.copy(output.resolve("letters/io.shop.LetterTests.letters/run.jsonl"), before);
        run("none");

        Ended ended = execute("compare", before, output.resolve("letters/io.shop.LetterTests.letters/run.jsonl"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("[letters: verdict] INCONCLUSIVE: no drop is proven, but one of up to ");
    }

    @Test
    void compareOfAFileThatIsNoRunSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{}\n");

        assertThat(execute("compare", file, file))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "x.jsonl cannot be used: 1 problem\n  " + file
                                + ":1 cut-off: expected a line of type [run] and found [null]."
                                + " Restore it from version control, or accept a new run.\n"));
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(execute("compare", folder.resolve("none"), folder.resolve("none"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void wrongUseExitsWithTwoAndHelpWithZero() {
        assertThat(execute("compare").code()).isEqualTo(2);
        assertThat(execute("--help").out()).contains("validate", "compare", "accept", "report");
    }

    private interface Command {
        Ended run();
    }

    private static Ended onClassPath(Path folder, Command command) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return command.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
