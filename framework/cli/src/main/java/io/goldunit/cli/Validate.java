package io.goldunit.cli;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.score.Scorer;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Reads golden sets and says what is wrong.")
final class Validate implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Folders of golden sets; all of golden-sets when none is named.")
    @Nullable List<Path> folders;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean fine = true;
        for (Path folder : folders == null ? all(Path.of("golden-sets")) : present(folders)) {
            fine &= isFine(folder, out);
        }
        return fine ? ExitCode.FINE : ExitCode.FOUND;
    }

    private static boolean isFine(Path folder, PrintWriter out) {
        try {
            CaseSet set = CaseSetReader.read(folder);
            check(set);
            out.println("[" + set.name() + "] " + set.cases().size() + " cases from " + files(set) + ", version "
                    + set.manifest().version());
            return true;
        } catch (FindingsException e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private static String files(CaseSet set) {
        return set.files().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
    }

    private static void check(CaseSet set) {
        Scorer checks = Rule.ofCase();
        // Without any case that has checks, the scorer would complain that it has nothing to measure.
        boolean used = set.cases().stream().anyMatch(checks::appliesTo);
        List<Finding> findings = used ? checks.check(set) : List.of();
        if (!findings.isEmpty()) {
            throw new FindingsException("golden set [" + set.name() + "]", findings);
        }
    }

    private static List<Path> all(Path golden) throws IOException {
        try (Stream<Path> folders = Files.list(golden)) {
            List<Path> sets = folders.filter(Files::isDirectory).sorted().toList();
            if (sets.isEmpty()) {
                throw new IOException("there is no golden set in " + golden);
            }
            return sets;
        }
    }

    private static List<Path> present(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw Files.exists(folder)
                        ? new NotDirectoryException(folder.toString())
                        : new NoSuchFileException(folder.toString());
            }
        }
        return folders;
    }
}
