package io.goldunit.cli;

import io.goldunit.file.FindingsException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code goldunit}. Its exit codes:
 *
 * <ul>
 *   <li>0: passed, or all is fine
 *   <li>1: regressed, or something was found
 *   <li>2: wrong use
 *   <li>3: inconclusive
 *   <li>4: error: a file cannot be read or written, or the run measured nothing
 *   <li>5: not comparable, or new
 * </ul>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Command(
        name = "goldunit",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Golden-set regression testing for LLM applications.",
        exitCodeOnInvalidInput = ExitCode.WRONG_USE,
        exitCodeOnExecutionException = ExitCode.ERROR,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:passed, or all is fine",
            "1:regressed, or something was found",
            "2:wrong use",
            "3:inconclusive",
            "4:error: a file cannot be read or written, or the run measured nothing",
            "5:not comparable, or new"
        },
        subcommands = {
            Init.class,
            Validate.class,
            Score.class,
            Compare.class,
            Accept.class,
            Explain.class,
            Report.class,
            TapeCommand.class
        })
public final class GoldUnit {

    private GoldUnit() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        StandardOutput out = StandardOutput.to(new FileOutputStream(FileDescriptor.out));
        CommandLine command = commandLine().setOut(out);
        System.exit(code(command, out, execute(command, arguments)));
    }

    private static int execute(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            command.getErr().println("not enough memory: give Java more, as in java -Xmx4g");
            return ExitCode.ERROR;
        }
    }

    /** What is lost on its way out is an error, which a command that failed for it has told already. */
    private static int code(CommandLine command, StandardOutput out, int code) {
        IOException failure = out.failure();
        if (failure == null || code == ExitCode.ERROR) {
            return code;
        }
        command.getErr().println(failure.getMessage());
        return ExitCode.ERROR;
    }

    static CommandLine commandLine() {
        return new CommandLine(new GoldUnit()).setExecutionExceptionHandler((thrown, command, parsed) -> {
            command.getErr().println(message(thrown));
            return ExitCode.ERROR;
        });
    }

    /** What to say about a mistake of the user's or of the file system's; anything else is a mistake of ours and goes on. */
    private static String message(Exception thrown) throws Exception {
        if (thrown instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (thrown instanceof FileSystemException failed) {
            return "cannot read or write " + failed.getMessage() + " ("
                    + failed.getClass().getSimpleName() + ")";
        }
        if (thrown instanceof FindingsException
                || thrown instanceof IOException
                || thrown instanceof UncheckedIOException) {
            return String.valueOf(thrown.getMessage());
        }
        throw thrown;
    }
}
