package io.goldunit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The processor time that all threads of Java have taken: a wait for other programs is none, and a model works on threads of its own.
 *
 * @param nanos by the thread's number
 */
record CpuTime(Map<Long, Long> nanos) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static CpuTime now() {
        return new CpuTime(Arrays.stream(THREADS.getAllThreadIds())
                .boxed()
                .collect(Collectors.toMap(it -> it, THREADS::getThreadCpuTime)));
    }

    /** How many milliseconds the threads that are still alive have taken since then. */
    double millisSince(CpuTime start) {
        long taken = nanos.entrySet().stream()
                .mapToLong(it -> Math.max(0, it.getValue() - start.nanos.getOrDefault(it.getKey(), 0L)))
                .sum();
        return taken / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
