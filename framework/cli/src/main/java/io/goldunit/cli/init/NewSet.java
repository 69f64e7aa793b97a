package io.goldunit.cli.init;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The files of a new golden set and its test class. All of them are written or none, and over nothing that is there. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NewSet {

    private final Path module;
    private final Path folder;
    private final SetText set;
    private final TestClass test;

    /**
     * @param module the folder of the module it is made for
     * @param name of the set: letters, digits, dots, dashes and underscores, with a letter or digit among them
     * @param packageName of the test class; empty for none
     */
    public NewSet(Path module, String name, String packageName, Draft draft) {
        this.module = module;
        this.folder = module.resolve("golden-sets").resolve(name);
        this.set = new SetText(name, draft);
        this.test = new TestClass(packageName, name, draft);
    }

    /** The name of the test class, without its package. */
    public String testName() {
        return test.name();
    }

    /**
     * Writes the files.
     *
     * @return where they stand
     * @throws FindingsException when something stands there already, or what would be written could not be read
     * @throws IOException when they cannot be written; then none is
     */
    public List<Path> write() throws IOException {
        refuseToOverwrite();
        Path draft = Files.createDirectory(module.resolve(".goldunit-" + UUID.randomUUID()));
        try {
            Path written = Files.createDirectory(draft.resolve(set.name()));
            Files.writeString(written.resolve("set.yaml"), set.manifest());
            Files.writeString(written.resolve(set.casesName()), set.cases());
            CaseSetReader.read(written);
            move(written, Files.writeString(draft.resolve("test"), test.text()));
        } finally {
            delete(draft);
        }
        return List.of(folder.resolve("set.yaml"), folder.resolve(set.casesName()), testFile());
    }

    private void move(Path written, Path testText) throws IOException {
        Files.createDirectories(testFile().getParent());
        Files.createDirectories(folder.getParent());
        Files.move(testText, testFile());
        try {
            Files.move(written, folder);
        } catch (IOException e) {
            Files.delete(testFile());
            throw e;
        }
    }

    private Path testFile() {
        return module.resolve(test.path());
    }

    private void refuseToOverwrite() {
        List<Finding> taken = Stream.of(folder, testFile())
                .filter(Files::exists)
                .map(it -> new Finding(
                        it.toString(), 0, null, "taken", "it is there already", "Remove it, or choose another name"))
                .toList();
        if (!taken.isEmpty()) {
            throw new FindingsException("the name [" + set.name() + "]", taken);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(it);
            }
        }
    }
}
