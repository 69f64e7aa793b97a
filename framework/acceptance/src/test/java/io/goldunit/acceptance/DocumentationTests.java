package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Page.Snippet;
import io.goldunit.evaluation.Settings;
import io.goldunit.score.catalogue.Rules;
import io.goldunit.score.rule.instruction.Instruction;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and guide: what they show is run, what they name exists, where they point there is something. */
class DocumentationTests {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern SETTING = Pattern.compile("(?:-D|^\\| `)(goldunit\\.[A-Za-z.]+)", Pattern.MULTILINE);

    /** Where snippets that are no project of their own come from: all of it is compiled, or read, by the build. */
    private static final List<String> SOURCES = List.of("examples", "golden-sets", "prompts");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("framework/guide"))) {
            List<String> pages = guide.map(it -> "framework/guide/" + it.getFileName())
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of("README.md", "framework/README.md"), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySnippetIsRun(String name) throws IOException {
        Page page = Page.read(name);
        boolean run = GuideTests.projects().anyMatch(name::equals);
        // Gradle's is read only; what the page on environments has for a POM, FirstSetTests and ModulesTests put into
        // one.
        List<Snippet> shown = page.snippets().stream()
                .filter(it -> !it.language().isEmpty() && !it.language().equals("kotlin"))
                .filter(it -> !name.endsWith("/environments.md"))
                .filter(it ->
                        !run || (it.file().isEmpty() && !page.dependencies().contains(it.text())))
                .toList();

        String sources = shown.isEmpty() ? "" : sources();

        assertThat(shown).allMatch(it -> sources.contains(unindented(it.text())), "stands in a source or is run");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySettingIsKnown(String name) throws IOException {
        Set<String> named = SETTING.matcher(Files.readString(ROOT.resolve(name)))
                .results()
                .map(it -> it.group(1).replaceFirst("\\.$", ""))
                .collect(Collectors.toSet());

        assertThat(Settings.KEYS).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String name) throws IOException {
        Path page = ROOT.resolve(name);
        List<String> links = LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void theTableOfRulesHasEveryOne() throws IOException {
        assertThat(names("rules.md", "^\\| `([a-z0-9-]+)` \\| `(?:Rule|FormatRule|ToolRule|CallRule|Instruction)\\b"))
                .containsExactlyElementsOf(Rules.names());
    }

    @Test
    void theTableOfInstructionsHasEveryOne() throws IOException {
        assertThat(names("instructions.md", "^\\| `\\w+:\\w+` \\| `(\\w+)` \\|"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Instruction.class.getDeclaredMethods())
                        .filter(it -> Modifier.isPublic(it.getModifiers()))
                        .map(Method::getName)
                        .toList());
    }

    private static List<String> names(String page, String row) throws IOException {
        return Pattern.compile(row, Pattern.MULTILINE)
                .matcher(Files.readString(ROOT.resolve("framework/guide").resolve(page)))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(DocumentationTests::isSource).toList()) {
                    all.append(unindented(Files.readString(file)));
                }
            }
        }
        return all.toString();
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && !path.contains("/target/")
                && path.matches(".*\\.(java|yaml|xml|md|properties|json|csv)");
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
