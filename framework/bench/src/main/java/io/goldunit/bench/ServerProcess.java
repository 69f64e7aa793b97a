package io.goldunit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** A {@link Server} in a JVM of its own, whose work is not counted. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final String baseUrl;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.out = process.inputReader();
        this.baseUrl = String.valueOf(out.readLine());
    }

    /** One that grants all calls. */
    static ServerProcess start() throws IOException {
        return start(List.of());
    }

    /** @param arguments what it refuses, as {@link Server} takes it */
    static ServerProcess start(List<String> arguments) throws IOException {
        return new ServerProcess(Jvm.start("-Xmx512m", Server.class, arguments));
    }

    String baseUrl() {
        return baseUrl;
    }

    /** Stops it. */
    Served stop() throws IOException {
        process.outputWriter().close();
        String[] counts = String.valueOf(out.readLine()).split(" ", 2);
        return new Served(Long.parseLong(counts[0]), Long.parseLong(counts[1]));
    }

    /**
     * What it did.
     *
     * @param granted calls that had an answer
     * @param received calls in all
     */
    record Served(long granted, long received) {
        double refusedShare() {
            return 1 - (double) granted / received;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
