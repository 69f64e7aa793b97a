package io.goldunit.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What it took to do a piece of work.
 *
 * @param seconds from the first call to the last file
 * @param cpuSeconds of the whole process in that time
 * @param peakMegabytes the most memory that was resident until then; 0 where the system does not say
 * @param wallSeconds of the whole process
 * @param note what else there is to tell
 */
record Sample(double seconds, double cpuSeconds, double peakMegabytes, double wallSeconds, String note) {

    /** Stands before what a measured process says of itself. */
    private static final String MARK = "measured ";

    /** What the measured process prints. */
    static String line(double seconds, double cpuSeconds, double peakMegabytes, String note) {
        return String.format(Locale.ROOT, "%s%f %f %f %s", MARK, seconds, cpuSeconds, peakMegabytes, note);
    }

    /** One for each time that the work was done. */
    static List<Sample> read(List<String> printed, double wallSeconds) {
        return printed.stream()
                .filter(it -> it.startsWith(MARK))
                .map(it -> read(it, wallSeconds))
                .toList();
    }

    private static Sample read(String line, double wallSeconds) {
        String[] words = line.substring(MARK.length()).split(" ", 4);
        return new Sample(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                wallSeconds,
                words[3]);
    }

    /** Of a process that did not come to its end, as for want of memory. */
    static Sample failed(double wallSeconds, String note) {
        return new Sample(Double.NaN, Double.NaN, Double.NaN, wallSeconds, note);
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static String range(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        return Arrays.stream(sorted)
                .mapToObj(it -> String.format(Locale.ROOT, "%.2f", it))
                .toList()
                .toString();
    }
}
