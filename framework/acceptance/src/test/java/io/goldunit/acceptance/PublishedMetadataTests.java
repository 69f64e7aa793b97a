package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The POMs, which are published as they stand: all that Gradle, or any tool but Maven itself, knows of the artifacts. */
class PublishedMetadataTests {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository"), "io", "goldunit");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<(dependency|parent|exclusion)>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<(?:[a-z0-9-]+\\.)?version>([^<]*)<");
    private static final Pattern PROPERTY = Pattern.compile("<[a-z0-9-]+\\.version>([^<]*)<");
    private static final Pattern FIXED = Pattern.compile("[0-9][A-Za-z0-9.-]*|\\$\\{[a-z0-9.-]+}");

    @Test
    void aProjectFindsTheParentAndTheBomBesideTheArtifacts() {
        assertThat(List.of("goldunit-parent", "goldunit-bom", "goldunit-core", "goldunit-junit"))
                .allMatch(artifact -> Files.isDirectory(REPOSITORY.resolve(artifact)));
    }

    @Test
    void everyVersionIsAFixedOne() throws IOException {
        assertThat(published()).allSatisfy((file, pom) -> {
            Stream<MatchResult> properties = PROPERTY.matcher(pom).results();
            Stream<MatchResult> versions =
                    dependencies(pom).flatMap(it -> VERSION.matcher(it).results());
            assertThat(Stream.concat(properties, versions).map(it -> it.group(1)))
                    .isNotEmpty()
                    .allMatch(FIXED.asMatchPredicate());
        });
    }

    @Test
    void nothingButOurOwnIsASnapshot() throws IOException {
        assertThat(published()).allSatisfy((file, pom) -> {
            assertThat(PROPERTY.matcher(pom).results().map(it -> it.group(1))).noneMatch(it -> it.contains("SNAPSHOT"));
            assertThat(dependencies(pom).filter(it -> it.contains("SNAPSHOT")))
                    .allMatch(it -> it.contains("<groupId>io.goldunit</groupId>"));
        });
    }

    @Test
    void everythingComesFromTheRepositoryThatTheArtifactsComeFrom() throws IOException {
        assertThat(published().values())
                .noneMatch(pom -> Stream.of("<systemPath>", "<repository>", "<pluginRepository>")
                        .anyMatch(pom::contains));
    }

    @Test
    void theExtensionBringsNoVersionOfJUnit() throws IOException {
        assertThat(dependencies(published().get("framework/junit")).filter(it -> it.contains("<groupId>org.junit")))
                .isNotEmpty()
                .allMatch(it -> Stream.of("<scope>provided<", "<scope>test<", "<optional>true<")
                        .anyMatch(it::contains));
    }

    private static Stream<String> dependencies(String pom) {
        return DEPENDENCY.matcher(pom).results().map(MatchResult::group);
    }

    /** The POMs of the parent and of all artifacts that are meant for others, by folder. */
    private static Map<String, String> published() throws IOException {
        Map<String, String> poms = new TreeMap<>();
        poms.put("", read(Path.of("../../pom.xml")));
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            poms.putAll(folders.filter(it -> Files.exists(it.resolve("pom.xml")))
                    .collect(Collectors.toMap(
                            it -> "framework/" + it.getFileName(), it -> read(it.resolve("pom.xml")))));
        }
        poms.values().removeIf(pom -> pom.contains("<maven.deploy.skip>true<"));
        return poms;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
