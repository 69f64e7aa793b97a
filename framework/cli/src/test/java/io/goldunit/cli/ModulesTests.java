package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import io.goldunit.run.RunFile;
import io.goldunit.score.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules whose sets have the same name, and one output folder for both, as a shell at the root finds them. */
class ModulesTests {

    @TempDir
    Path root;

    private Project shop;
    private Project desk;

    @BeforeEach
    void runBoth() throws Exception {
        Files.createDirectories(root.resolve(".git"));
        shop = new Project(root.resolve("shop"));
        desk = new Project(root.resolve("services/desk"));
        shop.makeSet("letters", 2);
        desk.makeSet("letters", 3);
        Evaluation evaluation = Evaluation.of(Candidate.of(it -> "A")).scoredBy(Rule.equalsExpected());
        shop.run("letters", "shop/io.shop.LetterTests#letters", evaluation, output());
        desk.run("letters", "services/desk/io.shop.LetterTests#letters", evaluation, output());
    }

    private Path output() {
        return root.resolve("target/goldunit");
    }

    private static Path baseline(Project module) {
        return module.set("letters").resolve("baseline.jsonl");
    }

    /** In a process of its own, because the working directory says where its golden sets are. */
    private Ended accept(Path directory) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command =
                new ProcessBuilder(java, GoldUnit.class.getName(), "accept", "letters", "--output", "" + output());
        command.environment().put("CLASSPATH", classPath());
        Path errors = root.resolve("errors.txt");
        Process process = command.directory(directory.toFile())
                .redirectError(errors.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(errors));
    }

    /** That of this test; an empty entry at its end would put the working directory on it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void eachRunBecomesTheBaselineOfItsOwnModulesSet() throws Exception {
        assertThat(accept(root))
                .isEqualTo(new Ended(
                        0,
                        "[services/desk/letters] accepted: " + baseline(desk) + " (3 cases new)\n"
                                + "[shop/letters] accepted: " + baseline(shop) + " (2 cases new)\n",
                        ""));
        assertThat(RunFile.read(baseline(desk)).cases())
                .extracting(CaseResult::id)
                .containsExactly("c1", "c2", "c3");
        assertThat(RunFile.read(baseline(shop)).cases())
                .extracting(CaseResult::id)
                .containsExactly("c1", "c2");
        assertThat(root.resolve("golden-sets")).doesNotExist();
    }

    @Test
    void fromInsideAModuleTheOthersAreFoundToo() throws Exception {
        assertThat(accept(shop.folder()).err()).isEmpty();

        assertThat(baseline(desk)).exists();
        assertThat(baseline(shop)).exists();
    }

    @Test
    void aModuleWhoseRunIsRefusedKeepsTheOtherFromBeingAccepted() throws Exception {
        desk.makeSet("letters", 4);

        Ended ended = accept(root);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("other-set: the set's cases have changed since the run: new c4.");
        assertThat(baseline(desk)).doesNotExist();
        assertThat(baseline(shop)).doesNotExist();
    }
}
