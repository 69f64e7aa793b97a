package io.goldunit.cli;

import io.goldunit.file.SearchPath;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "tape",
        description = "Keeps recorded model calls in order; makes no call.",
        subcommands = {TapeMerge.class, TapePrune.class})
final class TapeCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: merge or prune");
    }

    /** The folder of a golden set that is given by its folder or by its name. */
    static Path folder(String set, SearchPath path) {
        return Files.isDirectory(Path.of(set))
                ? Path.of(set)
                : path.find("golden-sets/" + set, "golden set [" + set + "]");
    }
}
