package io.goldunit.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The samples of some variants, and them in rows: medians, and each as a ratio to the first variant's. */
final class Table {

    private final String title;
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    Table(String title) {
        this.title = title;
    }

    void add(String variant, Sample sample) {
        samples.computeIfAbsent(variant, it -> new ArrayList<>()).add(sample);
    }

    void print() {
        System.out.printf(Locale.ROOT, "%n%s%n", title);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %8s %7s %8s %8s %9s %7s  %s%n",
                "median of rounds",
                "seconds",
                "ratio",
                "cpu s",
                "wall s",
                "peak MB",
                "more",
                "seconds of each round");
        List<Sample> first = samples.values().iterator().next();
        samples.forEach((variant, all) -> row(variant, all, first));
    }

    private static void row(String variant, List<Sample> all, List<Sample> first) {
        double seconds = Sample.median(all, Sample::seconds);
        double peak = Sample.median(all, Sample::peakMegabytes);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %8.2f %7.3f %8.2f %8.2f %9.0f %+7.0f  %s %s%n",
                variant,
                seconds,
                seconds / Sample.median(first, Sample::seconds),
                Sample.median(all, Sample::cpuSeconds),
                Sample.median(all, Sample::wallSeconds),
                peak,
                peak - Sample.median(first, Sample::peakMegabytes),
                Sample.range(all, Sample::seconds),
                all.get(0).note());
    }
}
