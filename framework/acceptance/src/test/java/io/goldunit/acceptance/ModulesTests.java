package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules whose tests and golden sets have the same names. */
class ModulesTests {

    private static final List<String> MODULES = List.of("shop", "services/desk");

    private static final String ONE_REPORT = "<profiles><profile><id>one-report</id><build><plugins>"
            + Page.read("framework/guide/environments.md").after("For one report of the whole build", "xml")
            + "</plugins></build></profile></profiles></project>";

    @TempDir
    Path folder;

    private Project root;

    @BeforeEach
    void writeModules() throws Exception {
        root = Project.in(folder, Page.read("README.md").after("Add the dependency", "xml"));
        String modules =
                "<packaging>pom</packaging><modules><module>shop</module><module>services/desk</module></modules>";
        root.write(
                "pom.xml",
                root.read("pom.xml")
                        .replaceFirst("<version>1</version>", "$0" + modules)
                        .replace("</project>", ONE_REPORT));
        for (String name : MODULES) {
            Project module = module(name).write("pom.xml", """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <parent>
                        <groupId>org.example</groupId><artifactId>shop</artifactId><version>1</version>
                        <relativePath>%s</relativePath>
                      </parent>
                      <artifactId>%s</artifactId>
                    </project>
                    """.formatted(
                            name.contains("/") ? "../.." : "..", name.replace('/', '-') + "-app"));
            new CountedSets("CapitalTests", "capitals").writeInto(module);
        }
    }

    private Project module(String name) {
        return new Project(folder.resolve(name));
    }

    @Test
    void eachModuleHasItsReport() throws Exception {
        Build build = root.run("clean", Map.of(), "-T", "2", "test", CountedSets.notedIn(folder));

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(CountedSets.asked(folder)).hasSize(10);
        assertThat(root.has("target/goldunit")).isFalse();
        for (String name : MODULES) {
            assertThat(module(name).read("target/goldunit/summary.md"))
                    .containsOnlyOnce("### ")
                    .contains("NEW: `capitals`");
        }
    }

    @Test
    void withOneSettingTheyHaveOneReportAndEachItsBaseline() throws Exception {
        Build build = root.run("clean", Map.of(), "-T", "2", "test", "-Pone-report", CountedSets.notedIn(folder));
        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(CountedSets.asked(folder)).hasSize(10);
        assertOneReport();

        Build accepted =
                root.test("-Dgoldunit.output=" + folder.resolve("target/goldunit"), "-Dgoldunit.baseline=accept");
        assertThat(accepted.green()).as(accepted.output()).isTrue();
        assertThat(MODULES).allMatch(name -> module(name).has("golden-sets/capitals/baseline.jsonl"));
    }

    @Test
    void withoutForksEachModuleFindsItsSets() throws Exception {
        Build build = root.test("-DforkCount=0", CountedSets.notedIn(folder));

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(CountedSets.asked(folder)).hasSize(10);
        assertOneReport();
    }

    private void assertOneReport() throws Exception {
        for (String name : MODULES) {
            assertThat(module(name).has("target/goldunit")).isFalse();
            assertThat(root.read("target/goldunit/summary.md")).containsOnlyOnce("NEW: `" + name + "/capitals`");
            assertThat(root.read("target/goldunit/report.html")).containsOnlyOnce("<bdi>" + name + "/capitals</bdi>");
        }
    }
}
