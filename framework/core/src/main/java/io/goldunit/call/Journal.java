package io.goldunit.call;

import io.goldunit.call.budget.Budget;
import io.goldunit.file.AtomicFile;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    private static final Journal NONE = new Journal(Path.of("none"), null, Map.of(), line -> {});

    private final Path file;
    private final Map<String, JournaledCall> earlier;
    private final Consumer<String> console;
    private final Set<String> found = ConcurrentHashMap.newKeySet();
    private final Set<JournaledCall> noted = Collections.synchronizedSet(bySelf());
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
     * Opens the journal of a run, with the calls of an earlier run that did not end. Nobody else may have it open.
     *
     * @param file where it stands
     * @param now what was begun more than a day before is left out: those replies are not of today's model
     * @param console is told which calls cannot be taken, and when calls can no longer be kept, as on a full disk: the run goes
     *     on
     * @throws IOException when it cannot be opened
     * @throws io.goldunit.file.FindingsException when what stands there is no journal, or one of a newer version
     */
    public static Journal open(Path file, Instant now, Consumer<String> console) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JournalFile left = new JournalFile(file);
        left.prepare(now, console);
        Map<String, JournaledCall> earlier = left.isEmpty() ? Map.of() : read(left, console);
        boolean isNew = left.isEmpty();
        // Written to as a stream, not as a channel: an interrupted thread would close that for all.
        Journal journal = new Journal(file, new FileOutputStream(file.toFile(), true), earlier, console);
        if (isNew) {
            journal.begin(now);
        }
        return journal;
    }

    private void begin(Instant now) throws IOException {
        try {
            line(JournalFile.header(now));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static Map<String, JournaledCall> read(JournalFile file, Consumer<String> console) {
        Map<String, JournaledCall> calls = new HashMap<>();
        int damaged = file.each(call -> call.entries().forEach(entry -> calls.put(entry.key(), call)));
        if (damaged > 0) {
            console.accept((damaged == 1 ? "1 line of " : damaged + " lines of ") + file.path()
                    + " cannot be read, as after a power failure: what was called there is called anew");
        }
        return calls;
    }

    /**
     * What an earlier run that did not end has left in a file, for an estimate of what the next will take. The file is left as
     * it is.
     *
     * @throws IOException when it cannot be read
     * @throws io.goldunit.file.FindingsException when what stands there is no journal, or one of a newer version
     */
    public static List<TapedCall> left(Path file, Instant now) throws IOException {
        return new JournalFile(file).taped(now);
    }

    /** How many calls an earlier run has left. */
    public long earlier() {
        return calls(earlier.values()).size();
    }

    private static Set<JournaledCall> calls(Collection<JournaledCall> some) {
        Set<JournaledCall> calls = bySelf();
        calls.addAll(some);
        return calls;
    }

    // A call that embedded many texts is found by each of them, and too long to be compared by what it holds.
    private static Set<JournaledCall> bySelf() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Has a budget count what was paid before the run was cut off. */
    public void charge(Budget budget) {
        calls(earlier.values()).stream().map(JournaledCall::record).forEach(call -> charge(call, budget));
    }

    // As it was booked when it was made; one that ended with an error is a stream that its receiver cancelled.
    private static void charge(CallRecord call, Budget budget) {
        String model = call.model().asked();
        Tokens tokens = call.tokens();
        budget.admitPaid(model);
        if (call.error() != null) {
            budget.failed(model);
        } else {
            LiveCall.spend(budget, model, tokens);
        }
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

    /** Whether a call that was found is to be noted in the run record now: of several trials that take from it one notes it. */
    boolean isFirst(JournaledCall call) {
        return noted.add(call);
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
                write(line, out);
            }
        }
    }

    private void write(byte[] line, OutputStream to) throws IOException {
        try {
            to.write(line);
        } catch (IOException e) {
            throw AtomicFile.unwritten(file, e);
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
            console.accept("a run that is cut off now cannot go on where it was: " + cause.getMessage());
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
        Map<String, JournaledCall> left = unused();
        if (left.isEmpty()) {
            done();
        } else {
            new JournalFile(file).retain(call -> call.entries().stream().anyMatch(it -> left.containsKey(it.key())));
        }
    }

    /**
     * Gives what an earlier run has left and this one did not ask for to the tape, as that run would have: it is paid for. A run
     * may ask for less than the one before it, with fewer trials, a shorter time limit or another prompt. Where nothing is
     * taped, the calls are let go.
     */
    public void passUnused(Tape tape) {
        Map<String, JournaledCall> left = unused();
        if (tape.mode() == TapeMode.OFF) {
            tellLetGo(calls(left.values()).size());
        } else {
            calls(left.values()).stream()
                    .flatMap(call -> call.entries().stream())
                    .filter(entry -> left.containsKey(entry.key()))
                    .forEach(entry -> pass(entry, tape));
        }
    }

    // A secret that has come to light since must not cost the run.
    private void pass(TapeEntry entry, Tape tape) {
        try {
            tape.resume(entry);
        } catch (IllegalStateException e) {
            console.accept("a call of a run that did not end is not kept: " + e.getMessage());
        }
    }

    private void tellLetGo(int calls) {
        if (calls > 0) {
            console.accept(
                    "lets go of " + (calls == 1 ? "1 call" : calls + " calls")
                            + " of a run that did not end: this run did not ask for them, and without a tape nothing keeps them");
        }
    }

    private Map<String, JournaledCall> unused() {
        Map<String, JournaledCall> left = new HashMap<>(earlier);
        left.keySet().removeAll(found);
        return left;
    }

    /** Closes the file and leaves it for the next run. Closing it again does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
