package io.goldunit.golden;

import io.goldunit.file.Finding;
import io.goldunit.file.Findings;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Utf8File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Reads a golden set from its folder: {@code set.yaml}, and every file named {@code cases} or {@code cases-<part>} with the
 * ending {@code .yaml}, {@code .json}, {@code .jsonl} or {@code .csv}. They are read in the order of their names, {@code cases}
 * first, and of these endings where the name is the same.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseSetReader {

    private final Path folder;
    private final String name;
    private final String shown;
    private final List<Finding> found = new ArrayList<>();

    private CaseSetReader(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        this.folder = folder;
        this.name = String.valueOf(whole.getFileName());
        this.shown = whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount())
                .toString()
                .replace('\\', '/');
    }

    /**
     * Reads the whole set.
     *
     * @param folder the set's folder, which has its name
     * @throws FindingsException with everything that is wrong in all its files
     */
    public static CaseSet read(Path folder) {
        return new CaseSetReader(folder).read();
    }

    private CaseSet read() {
        Optional<Manifest> manifest = manifest();
        List<GoldenCase> cases = cases();
        if (!found.isEmpty()) {
            throw new FindingsException("golden set [" + name + "]", found);
        }
        return new CaseSet(manifest.orElseThrow(), folder, cases);
    }

    private Optional<Manifest> manifest() {
        if (Files.exists(folder.resolve("set.yaml"))) {
            return read("set.yaml", new ManifestReader(name)::read).flatMap(it -> it);
        }
        add("no-manifest", "it has no set.yaml", "Create it, with name: " + name + " and a version");
        return Optional.empty();
    }

    private List<GoldenCase> cases() {
        List<String> names = names();
        // A case file that nobody reads would be a set that asks less than its author believes.
        names.stream().filter(CaseFile::isTakenForOne).forEach(this::unread);
        List<CaseFile> files = names.stream()
                .flatMap(it -> CaseFile.of(it).stream())
                .sorted(CaseFile.ORDER)
                .toList();
        if (files.isEmpty()) {
            add("no-cases", "it has none of " + String.join(", ", CaseFile.names()), "Create one of them");
        }
        int before = found.size();
        CaseFileReader reader = new CaseFileReader();
        List<GoldenCase> cases = files.stream()
                .flatMap(file -> read(file, reader).stream())
                .flatMap(List::stream)
                .toList();
        if (!files.isEmpty() && cases.isEmpty() && found.size() == before) {
            add("empty-set", "it has no case", "Write at least one case, with id and input");
        }
        return cases;
    }

    private Optional<List<GoldenCase>> read(CaseFile file, CaseFileReader reader) {
        return read(file.name(), (text, findings) -> reader.read(file.format(), text, findings));
    }

    private void unread(String name) {
        add("unread-file", name + " is not read", CaseFile.remedy(name, Files.isDirectory(folder.resolve(name))));
    }

    private List<String> names() {
        try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** Empty when the file cannot be read at all. */
    private <T> Optional<T> read(String file, BiFunction<String, Findings, T> reader) {
        Findings findings = new Findings(shown + "/" + file);
        try {
            return Optional.of(reader.apply(Utf8File.read(folder.resolve(file), findings.file()), findings));
        } catch (FindingsException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        } finally {
            found.addAll(findings.byLine());
        }
    }

    private void add(String rule, String message, String remedy) {
        found.add(new Finding(shown, 0, null, rule, message, remedy));
    }
}
