package io.goldunit.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A command in a process of its own. */
final class Started {

    private Started() {}

    /** A JVM with the class path of this test that runs a class, with options of Java before it and arguments after it. */
    static ProcessBuilder java(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", classPath());
        return builder;
    }

    /** That of this test; an empty entry at its end would put the working directory on it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Writes answers to standard input until nobody reads them any more. */
    static CompletableFuture<Void> answers(Process process, int count) {
        return CompletableFuture.runAsync(() -> {
            try (Writer to = process.outputWriter(StandardCharsets.UTF_8)) {
                IntStream.range(0, count).forEach(it -> write(to, it));
            } catch (IOException | UncheckedIOException e) {
                // The process has ended, as it should.
            }
        });
    }

    private static void write(Writer to, int number) {
        try {
            to.write("{\"id\": " + number + ", \"answer\": \"a\", \"expected\": \"a\"}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
