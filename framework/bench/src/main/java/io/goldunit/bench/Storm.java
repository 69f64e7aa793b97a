package io.goldunit.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A provider that refuses calls with 429 and {@code Retry-After: 1}: those that are too many, or some at random. */
final class Storm {

    private static final int PER_SECOND = 300;
    private static final double REFUSED = 0.3;
    private static final String HEAP = "-Xmx512m";

    private Storm() {}

    static void measure() throws IOException, InterruptedException {
        int cases = 6_000;
        measure(
                cases,
                "only " + PER_SECOND + " calls a second granted",
                cases / (double) PER_SECOND,
                Server.limited(PER_SECOND));
        measure(2_000, "each call refused by a chance of " + REFUSED, bestWithout(2_000), Server.refusing(REFUSED));
    }

    /** Each reply costs a caller its own time, and 3/7 refusals with their second of waiting. */
    private static double bestWithout(int cases) {
        double perReply = Server.LATENCY.toMillis() / 1e3 + REFUSED / (1 - REFUSED);
        return cases * perReply / Golden.AT_ONCE;
    }

    private static void measure(int cases, String what, double best, List<String> server)
            throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make();
                ServerProcess process = ServerProcess.start(server)) {
            Sample sample = Jvm.measure(HEAP, Work.arguments("storm", cases, process.baseUrl(), folder.path(), 1))
                    .get(0);
            print(cases, what, best, sample, process.stop());
        }
    }

    private static void print(int cases, String what, double best, Sample sample, ServerProcess.Served served) {
        System.out.printf(
                Locale.ROOT,
                "%n%d cases, %s, the others refused with Retry-After: 1%n"
                        + "  %.2f s where %.2f s are the best there can be: %.0f %% of what is allowed; %d granted of %d"
                        + " (%.0f %% refused); %s%n",
                cases,
                what,
                sample.seconds(),
                best,
                100 * best / sample.seconds(),
                served.granted(),
                served.received(),
                100 * served.refusedShare(),
                sample.note());
    }
}
