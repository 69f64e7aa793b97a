package io.goldunit.cli;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code goldunit}. Exit codes: 0 fine, 1 something was found or got worse, 2 wrong use, 3 a file cannot be read
 * or written.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Command(
        name = "goldunit",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Golden-set regression testing for LLM applications.",
        subcommands = {Validate.class, Compare.class, Accept.class, Report.class})
public final class GoldUnit {

    static final int FOUND = 1;
    static final int UNREADABLE = 3;

    private GoldUnit() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new GoldUnit()).setExecutionExceptionHandler((thrown, command, parsed) -> {
            command.getErr().println(thrown.getMessage());
            return exitCode(thrown);
        });
    }

    private static int exitCode(Exception thrown) throws Exception {
        if (thrown instanceof FindingsException) {
            return FOUND;
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return UNREADABLE;
        }
        throw thrown;
    }
}
