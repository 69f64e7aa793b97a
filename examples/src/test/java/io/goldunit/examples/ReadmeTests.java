package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java snippet and every link of the README stands for something that is there. */
class ReadmeTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String compiledSources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }

    @Test
    void everyJavaSnippetIsCompiledCode() throws IOException {
        String sources = compiledSources();
        List<String> snippets = all(JAVA, readme());

        assertThat(snippets).hasSize(2);
        // The first set is not among them: the acceptance tests run it as a project of its own.
        assertThat(snippets)
                .filteredOn(it -> !it.contains("class CapitalTests"))
                .hasSize(1)
                .allMatch(sources::contains);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(all(LINK, readme())).isNotEmpty().allSatisfy(link -> assertThat(ROOT.resolve(link))
                .exists());
    }
}
