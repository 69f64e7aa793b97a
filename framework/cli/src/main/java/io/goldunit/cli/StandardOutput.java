package io.goldunit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Standard output that tells when nothing arrives any more, on a full disk or after its reader has gone: {@code System.out} does not. */
final class StandardOutput extends PrintWriter {

    private final Checked checked;

    private StandardOutput(Checked checked) {
        super(checked, true);
        this.checked = checked;
    }

    /** Writes to a stream as {@code System.out} would. */
    static StandardOutput to(OutputStream stream) {
        return new StandardOutput(new Checked(new BufferedWriter(new OutputStreamWriter(stream, charset()))));
    }

    private static Charset charset() {
        String terminal = System.getProperty(
                "sun.stdout.encoding", Charset.defaultCharset().name());
        return Charset.forName(System.getProperty("stdout.encoding", terminal));
    }

    /** Writes there too, and throws at once when it cannot. */
    Writer throwing() {
        return checked;
    }

    /** What was thrown first, or null while all has arrived. */
    @Nullable IOException failure() {
        flush();
        return checked.failure;
    }

    /** Keeps the first failure. */
    private static final class Checked extends Writer {

        private final Writer to;
        private @Nullable IOException failure;

        private Checked(Writer to) {
            this.to = to;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            attempt(() -> to.write(text, from, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(to::flush);
        }

        @Override
        public void close() throws IOException {
            attempt(to::close);
        }

        private void attempt(Attempt attempt) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                attempt.run();
            } catch (IOException e) {
                failure = new IOException("standard output cannot be written: " + e.getMessage(), e);
                throw failure;
            }
        }
    }

    /** Writes. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
