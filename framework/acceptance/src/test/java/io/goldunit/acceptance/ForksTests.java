package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However Surefire spreads the classes over processes and threads: one report, nothing lost, nothing twice. */
@Execution(ExecutionMode.SAME_THREAD)
class ForksTests {

    private static final List<CountedSets> CLASSES = List.of(
            new CountedSets("AlphaTests", "alpha"),
            new CountedSets("BetaTests", "beta"),
            new CountedSets("GammaTests", "gamma", "delta"),
            new CountedSets("OmegaTests", "omega"));

    // One project for all builds: each finds what the one before has left, as a build on a desk does.
    @TempDir
    static Path folder;

    private static Project project;

    @BeforeAll
    static void writeProject() throws Exception {
        project = Project.in(folder, Page.read("README.md").after("Add the dependency", "xml"));
        for (CountedSets it : CLASSES) {
            it.writeInto(project);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-DforkCount=2 -DreuseForks=false",
                "-DforkCount=2 -DreuseForks=false -Dsurefire.rerunFailingTestsCount=2 -Dflaky=true",
                "-DforkCount=2 -DreuseForks=true -Dsurefire.rerunFailingTestsCount=2 -Dflaky=true",
                "-DforkCount=0",
                "-Djunit.jupiter.execution.parallel.enabled=true"
                        + " -Djunit.jupiter.execution.parallel.mode.default=concurrent"
                        + " -Djunit.jupiter.execution.parallel.mode.classes.default=concurrent"
            })
    void everySetIsAskedOnceAndReportedOnce(String settings) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(settings.split(" ")));
        arguments.add(CountedSets.notedIn(folder));

        Build build = project.test(arguments.toArray(String[]::new));

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(CountedSets.asked(folder)).isEqualTo(everyCase());
        for (CountedSets it : CLASSES) {
            assertThat(project.testCases(it.className()))
                    .hasSize(6 * it.sets().size())
                    .filteredOn(test -> test.endsWith("skipped"))
                    .hasSameSizeAs(it.sets());
            for (String set : it.sets()) {
                assertThat(project.read("target/goldunit/summary.md")).containsOnlyOnce("NEW: `" + set + "`");
                assertThat(project.read("target/goldunit/report.html")).containsOnlyOnce("<bdi>" + set + "</bdi>");
            }
        }
    }

    @Test
    void severalCallsOfMavenAreOneBuildWhenTheyAreGivenItsName() throws Exception {
        project.test("-Dtest=AlphaTests", "-Dgoldunit.build=job 7", CountedSets.notedIn(folder));
        project.test("-Dtest=BetaTests", "-Dgoldunit.build=job 7", CountedSets.notedIn(folder));

        assertThat(project.read("target/goldunit/summary.md").lines().filter(it -> it.startsWith("### ")))
                .containsExactly("### + NEW: `alpha`", "### + NEW: `beta`");
    }

    private static List<String> everyCase() {
        return CLASSES.stream()
                .flatMap(it -> it.sets().stream())
                .flatMap(set -> List.of("austria", "france", "italy", "portugal", "spain").stream()
                        .map(id -> set + "/" + id))
                .sorted()
                .toList();
    }
}
