package io.goldunit.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints each one's median as a ratio to the bare loop's. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(EvaluationBenchmark.class.getName())
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double bare = results.stream()
                .filter(it -> it.getPrimaryResult().getLabel().equals("bareLoop"))
                .mapToDouble(Benchmarks::median)
                .findFirst()
                .orElseThrow();
        results.forEach(it -> System.out.printf(
                Locale.ROOT,
                "%-20s median %7.1f ms, %.3f of the bare loop%n",
                it.getPrimaryResult().getLabel(),
                median(it),
                median(it) / bare));
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
