package io.goldunit.call;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A journal as an earlier run has left it.
 *
 * @param path where it stands
 */
record JournalFile(Path path) {

    private static final String TYPE = "calls";
    private static final String SCHEMA = "1.0";
    private static final Duration OLDEST = Duration.ofDays(1);

    /** The first line. */
    private record Header(String schema, String type, String startedAt) {}

    static String header(Instant now) {
        return Json.write(new Header(SCHEMA, TYPE, now.toString()));
    }

    /** Whether nothing stands there, not even a first line. */
    boolean isEmpty() throws IOException {
        return !Files.exists(path) || Files.size(path) == 0;
    }

    /**
     * Makes it ready to be gone on with: drops a last line that was being written when the JVM died, and all lines when none of
     * their calls can be taken.
     *
     * @throws FindingsException when what stands there is no journal, or one of a newer version
     */
    void prepare(Instant now, Consumer<String> console) throws IOException {
        if (!isEmpty()) {
            cut(endOfLastLine());
        }
        Optional<String> why = isEmpty() ? Optional.empty() : leftOut(now);
        if (why.isPresent()) {
            console.accept("leaves out the calls of a run " + why.get());
            cut(0);
        }
    }

    private void cut(long length) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }

    private long endOfLastLine() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
            long end = bytes.length();
            while (end > 0 && byteBefore(end, bytes) != '\n') {
                end--;
            }
            return end;
        }
    }

    private static int byteBefore(long end, RandomAccessFile bytes) throws IOException {
        bytes.seek(end - 1);
        return bytes.read();
    }

    /** The calls that can be taken, of a file that is looked at and left alone. */
    List<TapedCall> taped(Instant now) throws IOException {
        List<TapedCall> calls = new ArrayList<>();
        if (!isEmpty() && leftOut(now).isEmpty()) {
            each(call -> call.entries().forEach(entry -> calls.add(TapedCall.of(entry))));
        }
        return calls;
    }

    /** Which run's calls cannot be taken, and why; empty when they can. */
    private Optional<String> leftOut(Instant now) {
        try {
            Instant begun = begun(header());
            return Duration.between(begun, now).compareTo(OLDEST) > 0
                    ? Optional.of("of " + begun + " that did not end: they are more than a day old")
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("that did not end: the first line of " + path + " is damaged");
        }
    }

    private Header header() {
        try {
            return JsonLines.readEnded(path, 1).get(0).as(Header.class);
        } catch (FindingsException | IndexOutOfBoundsException e) {
            return new Header(SCHEMA, TYPE, "damaged");
        }
    }

    private Instant begun(Header header) {
        new Line(path, 1, Json.write(header)).requireHeader(TYPE, SCHEMA);
        return Instant.parse(String.valueOf(header.startedAt));
    }

    /** Gives every call that can be read, and says how many lines could not be. */
    int each(Consumer<JournaledCall> use) {
        return JsonLines.eachSound(path, line -> {
            if (line.number() > 1) {
                use.accept(line.as(JournaledCall.class));
            }
        });
    }

    /** Keeps the calls that are wanted and drops the others. */
    void retain(Predicate<JournaledCall> wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonLines.eachSound(path, line -> {
            if (line.number() == 1 || wanted.test(line.as(JournaledCall.class))) {
                text.append(line.text()).append('\n');
            }
        });
        AtomicFile.write(path, text.toString());
    }
}
