package io.goldunit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A piece of work in a JVM of its own, which prints a line about what it took each time that it was done. */
public final class Work {

    static final String NO_SERVER = "none";

    private Work() {}

    /** What {@link #main} takes. */
    static List<String> arguments(String what, int cases, String baseUrl, Path folder, int times) {
        return List.of(what, Integer.toString(cases), baseUrl, folder.toString(), Integer.toString(times));
    }

    /**
     * Takes what is to be done ({@code loop}, {@code storm}, or a mode of the tape), how many cases, the server's base URL or
     * {@code none}, a folder for files, and how many times.
     */
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[4]);
        for (int time = 1; time <= times; time++) {
            Path folder = Path.of(arguments[3]);
            Path own = times == 1 ? folder : folder.resolve("time-" + time);
            print(Job.of(arguments[0], Integer.parseInt(arguments[1]), arguments[2], own));
        }
    }

    private static void print(Job job) throws Exception {
        double cpuBefore = cpuSeconds();
        long start = System.nanoTime();
        String note = job.done();
        double seconds = seconds(System.nanoTime() - start);
        System.out.println(Sample.line(seconds, cpuSeconds() - cpuBefore, peakMegabytes(), note));
    }

    private static double cpuSeconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return seconds(system.getProcessCpuTime());
    }

    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
