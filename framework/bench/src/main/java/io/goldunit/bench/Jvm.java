package io.goldunit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts JVMs like this one. */
final class Jvm {

    private Jvm() {}

    /** A process that runs a main class of this class path; it ends with this JVM. */
    static Process start(String heap, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Has a piece of work done by a JVM of its own; at least one sample. */
    static List<Sample> measure(String heap, List<String> arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(heap, Work.class, arguments);
        List<String> printed;
        try (BufferedReader out = process.inputReader()) {
            printed = out.lines().toList();
        }
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return status == 0 ? Sample.read(printed, wall) : List.of(Sample.failed(wall, "ENDED WITH STATUS " + status));
    }
}
