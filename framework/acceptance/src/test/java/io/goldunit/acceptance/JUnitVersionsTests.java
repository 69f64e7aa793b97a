package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same project under the JUnit versions that users have. The project's version is the one that counts. */
class JUnitVersionsTests {

    private static final String OLDEST = System.getProperty("junit.oldest.version");
    private static final String NEWEST = System.getProperty("junit.newest.version");
    private static final String OWN = System.getProperty("junit.version");
    private static final List<String> ALL =
            List.of("capitals/austria", "capitals/france", "capitals/italy", "capitals/portugal", "capitals/spain");

    /** Runs one invocation as an IDE does. */
    private static final String SELECTING = """
            import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

            import org.junit.jupiter.api.Test;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;

            class SelectTests {
                @Test
                void runsTheSecondCase() {
                    try (var session = LauncherFactory.openSession()) {
                        session.getLauncher().execute(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectUniqueId("[engine:junit-jupiter]/[class:CapitalTests]"
                                        + "/[test-template:isRightOncapitals(io.goldunit.run.CaseResult)]"
                                        + "/[test-template-invocation:#2]"))
                                .build());
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    /** All of them on the oldest JDK, the newest alone on a later one. */
    static Stream<String> versions() {
        return Runtime.version().feature() > 17 ? Stream.of(NEWEST) : Stream.of(OLDEST, OWN, NEWEST);
    }

    private Project project() throws Exception {
        Project project = Project.in(folder, Page.read("README.md").after("Add the dependency", "xml"));
        new CountedSets("CapitalTests", "capitals").writeInto(project);
        return project;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void casesAreNodesAskedOnceThenAcceptedAndRedOnADropAlsoWhenRunAgain(String junit) throws Exception {
        Project project = project();
        String version = "-Djunit.version=" + junit;

        Build first = project.test(version, CountedSets.notedIn(folder));
        assertThat(first.green()).as(first.output()).isTrue();
        assertThat(project.testCases("CapitalTests"))
                .containsExactly(
                        "isRightOncapitals(CaseResult)[1]: passed",
                        "isRightOncapitals(CaseResult)[2]: passed",
                        "isRightOncapitals(CaseResult)[3]: passed",
                        "isRightOncapitals(CaseResult)[4]: passed",
                        "isRightOncapitals(CaseResult)[5]: passed",
                        "isRightOncapitals(CaseResult)[6]: skipped");
        assertThat(CountedSets.asked(folder)).isEqualTo(ALL);

        Build accepted = project.test(version, "-Dgoldunit.baseline=accept");
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        assertThat(project.has("golden-sets/capitals/baseline.jsonl")).isTrue();

        Build dropped = project.test(
                version, CountedSets.notedIn(folder), "-Danswer=unknown", "-Dsurefire.rerunFailingTestsCount=1");
        assertThat(dropped.green()).isFalse();
        assertThat(project.testCases("CapitalTests")).endsWith("isRightOncapitals(CaseResult)[6]: failure");
        assertThat(dropped.output()).contains("[capitals: verdict] REGRESSED: ");
        assertThat(CountedSets.asked(folder)).isEqualTo(ALL);
    }

    @Test
    void underTheNewestASingleSelectedCaseIsTheOnlyOneAsked() throws Exception {
        Project project = project().write("src/test/java/SelectTests.java", SELECTING);
        String launcher =
                "<dependency><groupId>org.junit.platform</groupId><artifactId>junit-platform-launcher</artifactId>"
                        + "<version>${junit.version}</version><scope>test</scope></dependency></dependencies>";
        project.write("pom.xml", project.read("pom.xml").replace("</dependencies>", launcher));

        Build build = project.test("-Djunit.version=" + NEWEST, "-Dtest=SelectTests", CountedSets.notedIn(folder));

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(CountedSets.asked(folder)).containsExactly("capitals/italy");
    }

    @Test
    void aProjectThatImportsTheBomOfJUnitKeepsItsVersion() throws Exception {
        Project project = project();
        String bom = "<dependencyManagement><dependencies><dependency><groupId>org.junit</groupId>"
                + "<artifactId>junit-bom</artifactId><version>${junit.version}</version><type>pom</type>"
                + "<scope>import</scope></dependency></dependencies></dependencyManagement>";
        project.write(
                "pom.xml",
                project.read("pom.xml")
                        .replace("<version>${junit.version}</version>", "")
                        .replace("<build>", bom + "<build>"));

        Build build =
                project.test("-Djunit.version=" + versions().findFirst().orElseThrow(), CountedSets.notedIn(folder));

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(build.output()).contains("[capitals: verdict] NEW: ");
        assertThat(CountedSets.asked(folder)).isEqualTo(ALL);
    }
}
