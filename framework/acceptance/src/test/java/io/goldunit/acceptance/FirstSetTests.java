package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's first set, word for word as the README has it: one dependency, one class, one set. */
class FirstSetTests {

    private static final Page README = Page.read("README.md");
    private static final String JAVA = README.after("`src/test/java/CapitalTests.java`", "java");
    private static final String SET = README.after("`golden-sets/capitals/set.yaml`", "yaml");
    private static final String CASES = README.after("`golden-sets/capitals/cases.yaml`", "yaml");
    private static final String SUREFIRE = "<artifactId>maven-surefire-plugin</artifactId>";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(folder, README.after("Add the dependency", "xml"))
                .write("src/test/java/CapitalTests.java", JAVA)
                .write("golden-sets/capitals/set.yaml", SET)
                .write("golden-sets/capitals/cases.yaml", CASES);
    }

    @Test
    void itIsWrittenInFewerThan25Lines() {
        assertThat((JAVA + SET + CASES).lines()).hasSizeLessThan(25);
    }

    @Test
    void fromFirstRunToAcceptedBaselineToProvenDrop() throws Exception {
        Build first = project.test();
        assertThat(first.green()).as(first.output()).isTrue();
        assertThat(project.testCases("CapitalTests"))
                .containsExactly(
                        "knowsItsCapitals()[1]: passed",
                        "knowsItsCapitals()[2]: passed",
                        "knowsItsCapitals()[3]: passed",
                        "knowsItsCapitals()[4]: passed",
                        "knowsItsCapitals()[5]: passed",
                        "knowsItsCapitals()[6]: skipped");
        assertThat(first.output())
                .contains("[capitals: verdict] NEW: ", "mvn test -Dtest=CapitalTests -Dgoldunit.baseline=accept");
        assertThat(project.has("target/goldunit/report.html")).isTrue();
        assertThat(project.has("golden-sets/capitals/baseline.jsonl")).isFalse();

        Build accepted = project.test("-Dtest=CapitalTests", "-Dgoldunit.baseline=accept");
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        assertThat(project.has("golden-sets/capitals/baseline.jsonl")).isTrue();

        project.write("src/test/java/CapitalTests.java", JAVA.replace("It is Paris, Rome", "I do not know"))
                .write("src/test/java/CapitalTests.java", JAVA.replaceAll("It is Paris.*Vienna", "I do not know"));
        Build broken = project.test();
        assertThat(broken.green()).isFalse();
        assertThat(project.testCases("CapitalTests")).hasSize(6).allMatch(it -> it.endsWith(": failure"));
        assertThat(broken.output())
                .contains(
                        "[capitals: verdict] REGRESSED: ",
                        "[capitals / france] quality dropped against the baseline",
                        "target/goldunit/report.html#/capitals/france");
    }

    @Test
    void withPhrasedNamesTheXmlNamesCasesAndVerdict() throws Exception {
        String configuration =
                "<configuration>" + Page.read("framework/guide/environments.md").after("make it name the cases", "xml")
                        + "</configuration>";
        project.write("pom.xml", project.read("pom.xml").replace(SUREFIRE, SUREFIRE + configuration));

        project.test();

        assertThat(project.testCases("CapitalTests"))
                .startsWith("knowsItsCapitals() france: passed")
                .endsWith("knowsItsCapitals() capitals: verdict: skipped");
    }

    @Test
    void theBomGivesTheVersion() throws Exception {
        String dependency = README.after("Add the dependency", "xml");
        String bom = dependency
                .replace("goldunit-junit", "goldunit-bom")
                .replace("<scope>test", "<type>pom</type><scope>import");
        project.write(
                "pom.xml",
                project.read("pom.xml")
                        .replace(dependency, dependency.replaceAll("<version>.*</version>", ""))
                        .replace(
                                "<build>",
                                "<dependencyManagement><dependencies>" + bom
                                        + "</dependencies></dependencyManagement><build>"));

        Build build = project.test();

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains("[capitals: verdict] NEW: ");
    }

    @Test
    void inCiAMissingBaselineIsRedAndTheSummaryIsAppended() throws Exception {
        Path summary = folder.resolve("step-summary.md");
        project.write("step-summary.md", "before\n");

        Build build = project.test(Map.of("CI", "true", "GITHUB_STEP_SUMMARY", summary.toString()));

        assertThat(build.green()).isFalse();
        assertThat(build.output()).contains("[capitals: verdict] NEW: ");
        assertThat(project.read("step-summary.md"))
                .startsWith("before\n")
                .containsOnlyOnce("NEW")
                .contains("capitals");
    }

    @Test
    void aRerunOfFailedTestsCannotFishForAPass() throws Exception {
        project.test();
        project.test("-Dgoldunit.baseline=accept");
        project.write(
                "src/test/java/CapitalTests.java",
                JAVA.replace("    @GoldenSet", "    static int asked = 0;\n    @GoldenSet")
                        .replace("it -> \"It is", "it -> asked++ < 5 ? \"?\" : \"It is"));

        Build build = project.test("-Dsurefire.rerunFailingTestsCount=3");

        assertThat(build.green()).isFalse();
        assertThat(build.output()).contains("REGRESSED").doesNotContain("Flakes: 1");
    }

    @Test
    void twoForksMakeOneReportOfBothSets() throws Exception {
        project.write(
                        "src/test/java/TownTests.java",
                        JAVA.replace("CapitalTests", "TownTests").replace("\"capitals\"", "\"towns\""))
                .write("golden-sets/towns/set.yaml", SET.replace("capitals", "towns"))
                .write("golden-sets/towns/cases.yaml", CASES);

        Build build = project.test("-DforkCount=2", "-DreuseForks=false");

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(project.read("target/goldunit/summary.md"))
                .containsOnlyOnce("NEW: `capitals`")
                .containsOnlyOnce("NEW: `towns`");
        assertThat(List.of("capitals", "towns"))
                .allSatisfy(set ->
                        assertThat(project.read("target/goldunit/report.html")).contains(set));
    }
}
