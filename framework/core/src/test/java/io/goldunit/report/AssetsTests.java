package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetsTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "goldunit", "report");

    @Test
    void everyFileOfTheAppIsInThePage() throws IOException {
        assertThat(files("app")).containsExactlyInAnyOrderElementsOf(Assets.SCRIPTS);
        assertThat(files("style")).containsExactlyInAnyOrderElementsOf(Assets.STYLES);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptTurnsTextIntoMarkupOrCode(String script) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("app").resolve(script)))
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "dangerouslySetInnerHTML",
                        "document.write",
                        "createContextualFragment",
                        "DOMParser",
                        "srcdoc",
                        "eval(",
                        "new Function",
                        "import(",
                        "fetch(",
                        "XMLHttpRequest",
                        "src:",
                        "</script",
                        "<!--");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void linksGoToFragmentsOfThePageOnly(String script) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("app").resolve(script)))
                .filteredOn(line -> line.contains("href:"))
                .allMatch(line -> line.matches(".*href: ('#/'|(row \\? )?app\\.(toSet|toCase|listOf)\\().*"));
    }

    @Test
    void theLibraryCannotEndItsBlock() {
        assertThat(Assets.script()).doesNotContain("</script", "<!--", "sourceMappingURL");
        assertThat(Assets.style()).doesNotContain("</style", "url(", "@import");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> Webjar.text("io/goldunit/report/none.js"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("io/goldunit/report/none.js is not on the class path: the report cannot be written");
    }

    static Collection<String> scripts() {
        return Assets.SCRIPTS;
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
