package io.goldunit.cli;

import io.goldunit.call.TapeUpkeep;
import io.goldunit.file.FindingsException;
import io.goldunit.file.SearchPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        description = "Brings recorded calls together, and mends what a merge in version control left on a tape."
                + " Of two recordings of one call the newer stays.")
final class TapeMerge implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "TAPE",
            arity = "0..*",
            description =
                    "Folders of golden sets or tapes, or files of tapes; without any, only the set's own tape is mended.")
    List<Path> sources = List.of();

    @Option(
            names = "--into",
            paramLabel = "SET",
            required = true,
            description = "The golden set: its name or its folder.")
    String set;

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println(done());
            return ExitCode.FINE;
        } catch (FindingsException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.FOUND;
        }
    }

    private String done() throws IOException {
        Path folder = TapeCommand.folder(set, SearchPath.ofThisModule());
        TapeUpkeep done = TapeUpkeep.merge(folder, sources);
        return "[" + folder.getFileName() + "] " + done.after() + " calls on tape, " + (done.after() - done.before())
                + " of them new";
    }
}
