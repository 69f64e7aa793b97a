package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPathTests {

    private static final String SET = "golden-sets/shop";

    @TempDir
    Path root;

    private Path module;

    @BeforeEach
    void makeModule() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        module = Files.createDirectories(root.resolve("service"));
    }

    private Path find(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return new SearchPath(loader, module).find(SET, "golden set [shop]");
        }
    }

    @Test
    void theRepositoryRootComesLastTheModuleBeforeItAndTheClassPathFirst() throws IOException {
        Path inRoot = Files.createDirectories(root.resolve(SET));
        assertThat(find()).isEqualTo(inRoot);

        Path inModule = Files.createDirectories(module.resolve(SET));
        assertThat(find()).isEqualTo(inModule);

        Path classPath = Files.createDirectories(root.resolve("elsewhere"));
        Path onClassPath = Files.createDirectories(classPath.resolve(SET));
        assertThat(find(classPath)).isEqualTo(onClassPath);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/test-classes", "build/resources/test"})
    void whatMavenOrGradleCopiedIsFoundWhereItIsEdited(String folder) throws IOException {
        Path copies = module.resolve(folder);
        Files.createDirectories(copies.resolve(SET));
        Path source =
                Files.createDirectories(module.resolve("src/test/resources").resolve(SET));

        assertThat(find(copies)).isEqualTo(source);
    }

    @Test
    void aCopyWithoutASourceIsTakenAsItIs() throws IOException {
        Path copy =
                Files.createDirectories(module.resolve("target/test-classes").resolve(SET));

        assertThat(find(module.resolve("target/test-classes"))).isEqualTo(copy);
    }

    @Test
    void aModuleIsCalledByItsFolderBelowTheRootAndFoundByThatName() throws IOException {
        SearchPath path = new SearchPath(getClass().getClassLoader(), module);
        SearchPath deeper = new SearchPath(getClass().getClassLoader(), module.resolve("web"));

        assertThat(path.moduleName()).isEqualTo("service");
        assertThat(deeper.moduleName()).isEqualTo("service/web");
        assertThat(new SearchPath(getClass().getClassLoader(), root).moduleName())
                .isEmpty();
        assertThat(path.inModule("service/web")).isEqualTo(deeper);
        assertThat(deeper.inModule("service")).isEqualTo(path);
        assertThat(path.inModule("")).isEqualTo(path);
    }

    @Test
    void whatStandsNowhereIsReportedWithThePlaces() {
        assertThatThrownBy(this::find)
                .isInstanceOf(FindingsException.class)
                .hasMessage("golden set [shop] cannot be used: 1 problem\n"
                        + "  golden-sets/shop not-found: neither on the class path nor in "
                        + module.resolve("src/test/resources/golden-sets/shop") + ", "
                        + module.resolve("golden-sets/shop") + ", "
                        + root.resolve("golden-sets/shop")
                        + ". Create it in one of these places, or correct the name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere", "service/../../elsewhere", "/elsewhere"})
    void aModuleOutsideOfTheRepositoryIsRefused(String name) {
        SearchPath path = new SearchPath(getClass().getClassLoader(), module);

        assertThatThrownBy(() -> path.inModule(name))
                .isInstanceOf(FindingsException.class)
                .hasMessage("module [" + name + "] cannot be used: 1 problem\n  " + name
                        + " outside: it lies outside of the repository in " + root + ". Run the module's tests again.");
    }

    @Test
    void theRootOfTheFileSystemHasNoName() {
        assertThat(new SearchPath(getClass().getClassLoader(), root.getRoot()).moduleName())
                .isEmpty();
    }
}
