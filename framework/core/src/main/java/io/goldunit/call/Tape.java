package io.goldunit.call;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.file.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apiguardian.api.API;

/** The recorded model calls of one golden set. Thread-safe; written when it is closed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Tape implements Closeable {

    private static final Header HEADER = new Header("1.0", "tape");
    private static final int EXPLAINED_MISSES = 20;

    private final AtomicInteger misses = new AtomicInteger();
    private final TapeMode mode;
    private final Path file;
    private final String today;
    private final Secrets secrets;
    private final Map<String, TapeEntry> entries;
    private final Map<String, TapeEntry> recorded = new ConcurrentHashMap<>();

    private Tape(TapeMode mode, Path file, String today, Secrets secrets, Map<String, TapeEntry> entries) {
        this.mode = mode;
        this.file = file;
        this.today = today;
        this.secrets = secrets;
        this.entries = entries;
    }

    /**
     * Opens the tape of a golden set.
     *
     * @param mode what to do with it
     * @param folder the set's folder; the tape is {@code tape/calls.jsonl} in it
     * @param today the day to note on new recordings, as {@code 2026-11-02}
     * @param secrets what must not be written
     * @throws io.goldunit.file.FindingsException when the file is not a tape
     */
    public static Tape open(TapeMode mode, Path folder, String today, Secrets secrets) {
        Path file = folder.resolve("tape").resolve("calls.jsonl");
        return new Tape(mode, file, today, secrets, mode == TapeMode.OFF ? Map.of() : read(file));
    }

    /** A tape that neither records nor replays. */
    static Tape none() {
        return new Tape(TapeMode.OFF, Path.of("none"), "", Secrets.of(Map.of()), Map.of());
    }

    /** The calls of one trial of a case. */
    public Calls calls(String caseId, int trial) {
        return new Calls(this, caseId, trial);
    }

    TapeMode mode() {
        return mode;
    }

    /** The recorded call that may be replayed now, or nothing when the call has to be made. */
    Optional<TapeEntry> replay(String key) {
        return switch (mode) {
            case AUTO, REPLAY -> Optional.ofNullable(entries.get(key));
            case RECORD, OFF -> Optional.empty();
        };
    }

    void record(String key, Draw draw, Map<String, Object> request, TapedReply reply, long millis) {
        TapeEntry entry = new TapeEntry(key, draw, request, reply, millis, today);
        secrets.refuseIn(Json.write(entry), "the tape " + file.getFileName());
        recorded.put(key, entry);
    }

    TapeMissException miss(String caller, Draw draw, Map<String, Object> request) {
        // Looking for the nearest takes its time on a long tape, and nobody reads a hundred misses.
        boolean first = misses.incrementAndGet() <= EXPLAINED_MISSES;
        return new TapeMissException(
                TapeMiss.describe(caller, draw, request, first ? entries.values() : List.of(), file));
    }

    /**
     * Writes what was recorded, together with what others have recorded meanwhile; nothing when nothing was recorded.
     *
     * @throws IOException when it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!recorded.isEmpty()) {
            LockFile.hold(file, this::write);
        }
    }

    private void write() throws IOException {
        Map<String, TapeEntry> all = read(file);
        all.putAll(recorded);
        StringBuilder text = new StringBuilder(Json.write(HEADER)).append('\n');
        all.values().forEach(entry -> text.append(Json.write(entry)).append('\n'));
        AtomicFile.write(file, text.toString());
    }

    private static Map<String, TapeEntry> read(Path file) {
        Map<String, TapeEntry> entries = new TreeMap<>();
        if (!Files.exists(file)) {
            return entries;
        }
        List<Line> lines = JsonLines.read(file);
        if (!lines.isEmpty()) {
            lines.get(0).requireHeader("tape", HEADER.schema());
        }
        lines.stream().skip(1).map(line -> line.as(TapeEntry.class)).forEach(entry -> entries.put(entry.key(), entry));
        return entries;
    }

    /** The first line of the file. */
    private record Header(String schema, String type) {}
}
