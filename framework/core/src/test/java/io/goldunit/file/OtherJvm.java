package io.goldunit.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM, with the classes of this one. */
public final class OtherJvm {

    private OtherJvm() {}

    /** Starts one; what it says goes into a file. */
    public static Process start(Class<?> main, Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Within one: says in a folder that it is there, and waits until the other is. */
    public static void meet(Path folder, String mine, String other) throws IOException {
        Files.createFile(folder.resolve(mine));
        long begun = System.nanoTime();
        while (!Files.exists(folder.resolve(other))) {
            if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(1)) {
                throw new IOException("nobody came: " + other);
            }
            Thread.onSpinWait();
        }
    }
}
