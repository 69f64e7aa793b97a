package io.goldunit.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, without their ends, which are LF or CRLF. Not thread-safe. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ByteLines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private final int most;
    private long length;
    private int from;
    private int to;
    private boolean ended;

    /** The lines of a stream from where it stands. */
    public ByteLines(InputStream in) {
        this(in, Integer.MAX_VALUE);
    }

    /** The same, and of each line no more than so many bytes: the rest is left out. */
    public ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line, or null when there is none. */
    public byte @Nullable [] next() throws IOException {
        line.reset();
        length = 0;
        ended = false;
        while (!ended && fill()) {
            int end = end();
            line.write(buffer, from, Math.min(end - from, most - line.size()));
            length += end - from;
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return ended || line.size() > 0 ? withoutReturn(line.toByteArray()) : null;
    }

    /** How many bytes the line that was read last has before its LF, with those that were left out. */
    public long length() {
        return length;
    }

    /** Whether the line that was read last had an end. */
    public boolean isEnded() {
        return ended;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private int end() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] withoutReturn(byte[] bytes) {
        int last = bytes.length - 1;
        return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
