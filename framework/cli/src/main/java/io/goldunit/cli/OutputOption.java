package io.goldunit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the runs of a build stand. */
final class OutputOption {

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            defaultValue = "target/goldunit",
            description = "Where the tests left their runs; ${DEFAULT-VALUE} unless said otherwise.")
    Path folder;
}
