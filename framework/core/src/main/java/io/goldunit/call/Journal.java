package io.goldunit.call;

import io.goldunit.call.budget.Budget;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The live calls of a run that is under way, on disk as soon as they end. When the JVM dies, the next run takes them from
 * here and makes only those that are missing; when the run ends, the file goes. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Journal implements Closeable {

    private static final String SCHEMA = "1.0";
    private static final Duration OLDEST = Duration.ofDays(1);
    private static final Journal NONE = new Journal(Path.of("none"), null, Map.of(), line -> {});

    private final Path file;
    private final Map<String, JournaledCall> earlier;
    private final Consumer<String> console;
    private final Set<String> found = ConcurrentHashMap.newKeySet();
    private @Nullable OutputStream out;

    Journal(Path file, @Nullable OutputStream out, Map<String, JournaledCall> earlier, Consumer<String> console) {
        this.file = file;
        this.out = out;
        this.earlier = earlier;
        this.console = console;
    }

    /** A journal that keeps nothing. */
    public static Journal none() {
        return NONE;
    }

    /**
     * Opens the journal of a run, with the calls of an earlier run that did not end.
     *
     * @param file where it stands
     * @param now what was begun more than a day before is left out: those replies are not of today's model
     * @param console is told when calls can no longer be kept, as on a full disk: the run goes on
     * @throws IOException when it cannot be opened
     * @throws io.goldunit.file.FindingsException when what stands there is no journal, or one of a newer version
     */
    public static Journal open(Path file, Instant now, Consumer<String> console) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Written to as a stream, not as a channel: an interrupted thread would close that for all.
        FileOutputStream out = new FileOutputStream(file.toFile(), true);
        if (!isOurs(out)) {
            out.close();
            console.accept(
                    "another process runs the same test in the same folder: if this run is cut off, it cannot go on");
            return NONE;
        }
        try {
            discardOld(file, now, console);
            cutTornLine(file);
            Journal journal = new Journal(file, out, read(file), console);
            if (Files.size(file) == 0) {
                journal.line(Json.write(new Header(SCHEMA, "calls", now.toString())));
            }
            return journal;
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    /** Locks the file for this process, at a place where nothing is ever written; the lock goes with the process. */
    private static boolean isOurs(FileOutputStream out) throws IOException {
        try {
            return out.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Drops a last line that was being written when the JVM died. */
    private static void cutTornLine(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long whole = bytes.length();
            while (whole > 0 && byteBefore(whole, bytes) != '\n') {
                whole--;
            }
            bytes.setLength(whole);
        }
    }

    private static int byteBefore(long end, RandomAccessFile bytes) throws IOException {
        bytes.seek(end - 1);
        return bytes.read();
    }

    private static void discardOld(Path file, Instant now, Consumer<String> console) throws IOException {
        List<Line> first = JsonLines.readEnded(file, 1);
        if (first.isEmpty()) {
            return;
        }
        first.get(0).requireHeader("calls", SCHEMA);
        Instant begun = Instant.parse(first.get(0).as(Header.class).startedAt());
        if (Duration.between(begun, now).compareTo(OLDEST) > 0) {
            console.accept(
                    "leaves out the calls of a run of " + begun + " that did not end: they are more than a day old");
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(0);
            }
        }
    }

    private static Map<String, JournaledCall> read(Path file) {
        Map<String, JournaledCall> calls = new HashMap<>();
        JsonLines.each(file, line -> {
            if (line.number() == 1) {
                line.requireHeader("calls", SCHEMA);
            } else {
                JournaledCall call = line.as(JournaledCall.class);
                call.entries().forEach(entry -> calls.put(entry.key(), call));
            }
        });
        return calls;
    }

    /** How many calls an earlier run has left. */
    public long earlier() {
        return earlier.values().stream().distinct().count();
    }

    /** Has a budget count what was paid before the run was cut off. */
    public void charge(Budget budget) {
        earlier.values().stream().distinct().map(JournaledCall::record).forEach(call -> {
            Tokens tokens = call.tokens() == null ? new Tokens(0, 0) : call.tokens();
            budget.paidBefore(call.model().asked(), tokens.input(), tokens.cached(), tokens.output());
        });
    }

    /** Whether calls are kept at all. */
    boolean keeps() {
        return this != NONE;
    }

    /** The call as an earlier run that did not end has made it. */
    Optional<JournaledCall> find(String key) {
        JournaledCall call = earlier.get(key);
        if (call != null) {
            found.add(key);
        }
        return Optional.ofNullable(call);
    }

    /** Notes a call that has just ended. */
    void add(CallRecord record, List<TapeLine> entries) {
        if (!keeps()) {
            return;
        }
        try {
            line(JournaledCall.text(record, entries));
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private void line(String text) throws IOException {
        byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            if (out != null) {
                out.write(line);
            }
        }
    }

    private synchronized void giveUp(IOException cause) {
        if (out != null) {
            try {
                out.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
            out = null;
            console.accept("a run that is cut off now cannot go on where it was: cannot write " + file + " ("
                    + cause.getMessage() + ")");
        }
    }

    /**
     * Ends it with the run: what it holds stands elsewhere now.
     *
     * @throws IOException when it cannot be deleted
     */
    public void done() throws IOException {
        close();
        if (keeps()) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Ends it with a run of some of the cases: what an earlier run has left for the others stays for the run of all.
     *
     * @throws IOException when it cannot be written
     */
    public void doneWithSome() throws IOException {
        close();
        Map<String, JournaledCall> left = new HashMap<>(earlier);
        left.keySet().removeAll(found);
        if (left.isEmpty()) {
            done();
            return;
        }
        StringBuilder text = new StringBuilder();
        JsonLines.readEnded(file).stream()
                .filter(line -> line.number() == 1 || isAnyIn(left, line.as(JournaledCall.class)))
                .forEach(line -> text.append(line.text()).append('\n'));
        AtomicFile.write(file, text.toString());
    }

    private static boolean isAnyIn(Map<String, JournaledCall> calls, JournaledCall call) {
        return call.entries().stream().anyMatch(it -> calls.containsKey(it.key()));
    }

    /** Closes the file and leaves it for the next run. Closing it again does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    /** The first line of the file. */
    private record Header(String schema, String type, String startedAt) {}
}
