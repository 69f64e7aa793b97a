package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The keys of calls under the LangChain4j versions that users have: a tape that was recorded with one is good with the others.
 * Here the requests and their keys are those of the core's own tests, compiled and run anew.
 */
class LangChain4jVersionsTests {

    private static final Path CORE = Path.of("../core/src/test");
    private static final String CALL = "io/goldunit/call/";
    private static final String OWN = System.getProperty("langchain4j.version");
    private static final String OLDEST = System.getProperty("langchain4j.oldest.version");
    private static final String PATCHED = System.getProperty("langchain4j.patched.version");
    private static final String NEWEST = System.getProperty("langchain4j.newest.version");

    private static final String ASKS = """
            package io.goldunit.call;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import java.nio.charset.StandardCharsets;
            import org.junit.jupiter.api.Test;

            class KeysTests {
                @Test
                void areTheSame() throws Exception {
                    try (var keys = KeysTests.class.getResourceAsStream("keys.txt")) {
                        assertEquals(new String(keys.readAllBytes(), StandardCharsets.UTF_8), KeyTable.lines());
                    }
                    assertEquals(System.getProperty("core"), jar(dev.langchain4j.model.chat.ChatModel.class));
                }

                private static String jar(Class<?> type) {
                    String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
                    return path.substring(path.lastIndexOf('/') + 1);
                }
            }
            """;

    @TempDir
    Path folder;

    /** Of the newest only the core is served. */
    static Stream<Versions> versions() {
        return Stream.of(new Versions(OLDEST, OLDEST), new Versions(PATCHED, PATCHED), new Versions(NEWEST, OWN));
    }

    /**
     * What a project has of LangChain4j.
     *
     * @param core the version of its core
     * @param openAi the version of its OpenAI client
     */
    record Versions(String core, String openAi) {

        String dependencies() {
            return dependency("langchain4j-core", core) + dependency("langchain4j-open-ai", openAi);
        }

        private static String dependency(String artifact, String version) {
            return "<dependency><groupId>dev.langchain4j</groupId><artifactId>" + artifact + "</artifactId><version>"
                    + version + "</version></dependency>";
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aCallHasTheSameKeyUnderEach(Versions versions) throws Exception {
        Project project = Project.in(
                folder, versions.dependencies() + Page.read("README.md").after("Add the dependency", "xml"));
        for (String file : new String[] {"KeyTable.java", "ParameterKeys.java", "VectorKeys.java"}) {
            copy("java/" + CALL + file, project);
        }
        copy("resources/" + CALL + "keys.txt", project);
        project.write("src/test/java/" + CALL + "KeysTests.java", ASKS);

        Build build = project.test("-DargLine=-Dcore=langchain4j-core-" + versions.core() + ".jar");

        assertThat(build.green()).as(build.output()).isTrue();
        assertThat(project.testCases("io.goldunit.call.KeysTests")).containsExactly("areTheSame: passed");
    }

    private static void copy(String file, Project project) throws IOException {
        project.write("src/test/" + file, Files.readString(CORE.resolve(file)));
    }
}
