package io.goldunit.bench;

import java.io.IOException;
import java.util.Locale;

/** A provider that serves less than is asked for, and refuses the rest with 429 and {@code Retry-After: 1}. */
final class Storm {

    private static final int CASES = 6_000;
    private static final int PER_SECOND = 300;
    private static final String HEAP = "-Xmx512m";

    private Storm() {}

    static void measure() throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make();
                ServerProcess server = ServerProcess.limitedTo(PER_SECOND)) {
            Sample sample = Jvm.measure(HEAP, Work.arguments("storm", CASES, server.baseUrl(), folder.path()));
            print(sample, server.stop());
        }
    }

    private static void print(Sample sample, ServerProcess.Served served) {
        System.out.printf(
                Locale.ROOT,
                "%n%d cases against a limit of %d calls a second, the others refused with Retry-After: 1%n"
                        + "  %.2f s, %d granted of %d (%.0f %% refused), %.0f %% of what the limit allows; %s%n",
                CASES,
                PER_SECOND,
                sample.seconds(),
                served.granted(),
                served.received(),
                100 * served.refusedShare(),
                100 * served.granted() / sample.seconds() / PER_SECOND,
                sample.note());
    }
}
