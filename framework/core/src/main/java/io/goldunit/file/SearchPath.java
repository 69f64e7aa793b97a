package io.goldunit.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Where golden sets and prompts are looked for, in this order: the class path, the module, the repository root.
 *
 * @param classLoader whose class path comes first; a folder or file inside a jar is not taken
 * @param module the module's folder, absolute; mostly the working directory of its tests
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SearchPath(ClassLoader classLoader, Path module) {

    /** Where Maven and Gradle copy test resources to. */
    private static final List<String> COPIES = List.of("target/test-classes", "build/resources/test");

    /** The class path of the current thread, and the folder that Maven calls the module's, else the working directory. */
    public static SearchPath ofThisModule() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? ClassLoader.getSystemClassLoader() : context;
        return new SearchPath(loader, Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    /**
     * The same in another module of the repository.
     *
     * @param name its {@link #moduleName()}; an empty one is this module's
     * @throws FindingsException when that lies outside of the repository
     */
    public SearchPath inModule(String name) {
        Path root = repositoryRoot().orElse(module).normalize();
        Path other = root.resolve(name).normalize();
        if (!other.startsWith(root)) {
            throw outside(name, root);
        }
        return name.isEmpty() ? this : new SearchPath(classLoader, other);
    }

    /** What to call the module: its folder below the repository's root, as {@code services/shop}; empty for the root. */
    public String moduleName() {
        return repositoryRoot()
                .map(it -> it.relativize(module))
                .or(() -> Optional.ofNullable(module.getFileName()))
                .map(it -> it.toString().replace('\\', '/'))
                .orElse("");
    }

    /**
     * Finds a file or folder.
     *
     * @param name relative, with forward slashes, such as {@code golden-sets/support-faq}
     * @param what what is looked for, for the message
     * @throws FindingsException when it stands nowhere; the message says where it was looked for
     */
    public Path find(String name, String what) {
        List<Path> places = places(name);
        return places.stream().filter(Files::exists).findFirst().orElseThrow(() -> notFound(name, what, places));
    }

    private List<Path> places(String name) {
        List<Path> places = new ArrayList<>();
        URL onClassPath = classLoader.getResource(name);
        if (onClassPath != null && onClassPath.getProtocol().equals("file")) {
            places.add(source(Path.of(uri(onClassPath)), name));
        }
        places.add(module.resolve("src/test/resources").resolve(name));
        places.add(module.resolve(name));
        repositoryRoot().filter(root -> !root.equals(module)).ifPresent(root -> places.add(root.resolve(name)));
        return places;
    }

    /** The file that is edited and committed, not the build's copy of it. */
    private static Path source(Path found, String name) {
        return COPIES.stream()
                .map(folder -> Path.of(folder).resolve(name))
                .filter(found::endsWith)
                .map(copy -> above(found, copy.getNameCount())
                        .resolve("src/test/resources")
                        .resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(found);
    }

    private static Path above(Path path, int levels) {
        return levels == 0 ? path : above(path.resolveSibling(""), levels - 1);
    }

    private Optional<Path> repositoryRoot() {
        for (Path folder = module; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git")) || Files.exists(folder.resolve(".mvn"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file: " + url, e);
        }
    }

    private static FindingsException outside(String name, Path root) {
        String message = "it lies outside of the repository in " + root;
        return new FindingsException(
                "module [" + name + "]",
                List.of(new Finding(name, 0, null, "outside", message, "Run the module's tests again")));
    }

    private static FindingsException notFound(String name, String what, List<Path> places) {
        String looked = places.stream().map(Path::toString).collect(Collectors.joining(", "));
        return new FindingsException(
                what,
                List.of(new Finding(
                        name,
                        0,
                        null,
                        "not-found",
                        "neither on the class path nor in " + looked,
                        "Create it in one of these places, or correct the name")));
    }
}
