package io.goldunit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another program that does the same work, named by {@code -Dbench.rivals=name=program,name=program}. It is given the number of
 * cases and the server's base URL, and may print the line that {@link Work} prints; of one that does not only the time from its
 * start to its end is known.
 */
record Rival(String name, String program) {

    static List<Rival> all() {
        return Arrays.stream(System.getProperty("bench.rivals", "").split(","))
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .map(it -> new Rival(it[0].strip(), it[1].strip()))
                .toList();
    }

    Sample measure(int cases, String baseUrl) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(program, Integer.toString(cases), baseUrl)
                .redirectErrorStream(true)
                .start();
        List<String> printed;
        try (BufferedReader out = process.inputReader()) {
            printed = out.lines().toList();
        }
        int status = process.waitFor();
        double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return Sample.read(printed, wall).stream()
                .findFirst()
                .orElse(new Sample(wall, Double.NaN, Double.NaN, wall, "ended with status " + status));
    }
}
