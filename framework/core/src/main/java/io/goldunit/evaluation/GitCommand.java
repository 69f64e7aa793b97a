package io.goldunit.evaluation;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Asks git about a folder. Where there is no git, no repository or no answer in time, there is none.
 *
 * @param folder any folder of a work tree
 */
record GitCommand(Path folder) {

    private static final long SECONDS = 5;

    /** What git prints, without blanks around it; nothing when it fails or prints nothing. */
    Optional<String> print(String... arguments) {
        try {
            Process process = start(Redirect.PIPE, arguments);
            // What is asked for is shorter than a pipe holds, so git ends before anybody reads.
            if (ended(process) != 0) {
                return Optional.empty();
            }
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(text.strip()).filter(it -> !it.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What git ends with. */
    OptionalInt exit(String... arguments) {
        try {
            int code = ended(start(Redirect.DISCARD, arguments));
            return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private Process start(Redirect output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output)
                .redirectError(Redirect.DISCARD);
        // To look must not lock the index for whoever works there.
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** The exit code, or -1 when it did not end in time. */
    private static int ended(Process process) {
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }
}
