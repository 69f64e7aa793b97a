package io.goldunit.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benchmarks that are named, or all of them. What is measured runs in a JVM of its own, the server in another; the
 * variants of one benchmark take turns, so that a machine that slows down slows all of them.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes names of benchmarks, parted by spaces or commas; none, or {@code all}, for all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> named = Arrays.stream(arguments)
                .flatMap(it -> Arrays.stream(it.split("[ ,]+")))
                .toList();
        boolean all = named.isEmpty() || named.contains("all");
        if (all || named.contains("overhead")) {
            Overhead.measure();
        }
        if (all || named.contains("replay")) {
            Replay.measure();
        }
        if (all || named.contains("storm")) {
            Storm.measure();
        }
        if (all || named.contains("similarities")) {
            Similarities.measure();
        }
        if (all || named.contains("longtexts")) {
            LongTextTimes.measure();
        }
    }
}
