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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Reads a golden set from its folder: {@code set.yaml}, and {@code cases.yaml}, {@code cases.jsonl} or both in this order. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseSetReader {

    private static final List<String> CASE_FILES = List.of("cases.yaml", "cases.jsonl");
    private static final Pattern LIKE_CASES = Pattern.compile("(?i)cases?[._-].*");

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
        List<String> files = CASE_FILES.stream()
                .filter(file -> Files.exists(folder.resolve(file)))
                .toList();
        unread();
        if (files.isEmpty()) {
            add("no-cases", "it has neither cases.yaml nor cases.jsonl", "Create one of them");
        }
        int before = found.size();
        CaseFileReader reader = new CaseFileReader();
        List<GoldenCase> cases = files.stream()
                .flatMap(file -> read(file, reader::read).stream())
                .flatMap(List::stream)
                .toList();
        if (!files.isEmpty() && cases.isEmpty() && found.size() == before) {
            add("empty-set", "it has no case", "Write at least one case, with id and input");
        }
        return cases;
    }

    /** A case file that nobody reads would be a set that asks less than its author believes. */
    private void unread() {
        try (Stream<Path> all = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            all.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> LIKE_CASES.matcher(file).matches() && !CASE_FILES.contains(file))
                    .sorted()
                    .forEach(file -> add("unread-file", file + " is not read", "Name it cases.yaml or cases.jsonl"));
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
