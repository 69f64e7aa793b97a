package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A small project as a user has it, outside the reactor, and its real builds.
 *
 * @param folder where it stands
 */
record Project(Path folder) {

    // The builds are many and short: what a JVM compiles thoroughly does not pay off in them.
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Pattern TEST_CASE =
            Pattern.compile("<testcase name=\"([^\"]*)\"[^>]*?(/>|>.*?</testcase>)", Pattern.DOTALL);

    /** A project with a dependency, JUnit and Surefire in its POM, and nothing else yet. */
    static Project in(Path folder, String dependency) throws IOException {
        Project project = new Project(folder);
        project.write("pom.xml", pom(dependency));
        project.write(".mvn/settings.xml", settings());
        return project;
    }

    Project write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Runs {@code mvn test} with these arguments, on no CI machine. */
    Build test(String... arguments) throws MavenInvocationException {
        return test(Map.of(), arguments);
    }

    Build test(Map<String, String> environment, String... arguments) throws MavenInvocationException {
        return run("test", environment, arguments);
    }

    /** Runs a command as a page has it, such as {@code mvn test -Dtest=X}. */
    Build mvn(String command) throws MavenInvocationException {
        String[] words = command.split(" ", -1);
        return run(words[1], Map.of(), Arrays.copyOfRange(words, 2, words.length));
    }

    /** Runs the command line's jar in the project's folder. */
    Build goldunit(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("cli")).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Build(process.waitFor() == 0, output.strip());
    }

    /** Runs Maven with a goal before the arguments, which may be further goals. */
    Build run(String goal, Map<String, String> environment, String... arguments) throws MavenInvocationException {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(folder.toFile())
                .setUserSettingsFile(folder.resolve(".mvn/settings.xml").toFile())
                .setLocalRepositoryDirectory(new File(System.getProperty("repository")))
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .setShellEnvironmentInherited(true)
                .setOutputHandler(lines::add)
                .addArg(goal)
                .addArgs(List.of(arguments));
        Map<String, String> all = new HashMap<>(
                Map.of("CI", "", "GITHUB_STEP_SUMMARY", "", "MAVEN_OPTS", "", "JAVA_TOOL_OPTIONS", SHORT_LIVED));
        all.putAll(environment);
        all.forEach(request::addShellEnvironment);
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(new File(System.getProperty("maven.home")));
        InvocationResult result = maven.execute(request);
        assertThat(result.getExecutionException()).isNull();
        return new Build(result.getExitCode() == 0, String.join("\n", lines));
    }

    /** The test cases in Surefire's XML of a class, each with how it ended: {@code name: passed}. */
    List<String> testCases(String className) throws IOException {
        Matcher matcher = TEST_CASE.matcher(read("target/surefire-reports/TEST-" + className + ".xml"));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1) + ": " + outcome(matcher.group(2)));
        }
        return found;
    }

    private static String outcome(String body) {
        return Stream.of("failure", "error", "skipped")
                .filter(kind -> body.contains("<" + kind))
                .findFirst()
                .orElse("passed");
    }

    /**
     * A build that has ended.
     *
     * @param green whether Maven succeeded
     * @param output what it printed
     */
    record Build(boolean green, String output) {}

    private static String pom(String dependency) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <junit.version>%s</junit.version>
                  </properties>
                  <dependencies>
                    %s
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <version>${junit.version}</version>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-clean-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        System.getProperty("junit.version"),
                        dependency,
                        System.getProperty("clean.version"),
                        System.getProperty("resources.version"),
                        System.getProperty("compiler.version"),
                        System.getProperty("surefire.version"));
    }

    /** Takes from this machine's repository what is there, so that a build downloads nothing twice. */
    private static String settings() {
        String host = Path.of(System.getProperty("host.repository")).toUri().toString();
        String repository = "<id>host</id><url>" + host + "</url>"
                + "<releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>";
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>host</id>
                      <repositories><repository>%s</repository></repositories>
                      <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>host</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository, repository);
    }
}
