package io.goldunit.cli;

import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", mixinStandardHelpOptions = true, description = "Reads golden sets and says what is wrong.")
final class Validate implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Folders of golden sets; all of golden-sets when none is named.")
    @Nullable List<Path> folders;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int found = 0;
        for (Path folder : folders == null ? all(Path.of("golden-sets")) : folders) {
            found += validate(folder, out);
        }
        out.flush();
        return found == 0 ? 0 : ExitCode.FOUND;
    }

    private static int validate(Path folder, PrintWriter out) {
        try {
            CaseSet set = CaseSetReader.read(folder);
            out.println("[" + set.name() + "] " + set.cases().size() + " cases, version "
                    + set.manifest().version());
            return 0;
        } catch (FindingsException e) {
            out.println(e.getMessage());
            return e.findings().size();
        }
    }

    private static List<Path> all(Path golden) throws IOException {
        try (Stream<Path> folders = Files.list(golden)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
