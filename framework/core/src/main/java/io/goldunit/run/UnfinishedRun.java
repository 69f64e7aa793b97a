package io.goldunit.run;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.FindingsException;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The trials of a run that is under way, on disk as soon as they are done, so that the report of a run that is cut off shows
 * what there is. A run file without its last line, and with a line for each trial. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class UnfinishedRun implements Closeable {

    private final Path file;
    private final OutputStream out;
    private boolean isOpen = true;

    UnfinishedRun(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Begins the file anew.
     *
     * @throws IOException when it cannot be written
     */
    public static UnfinishedRun begin(Path file, RunHeader header) throws IOException {
        AtomicFile.write(file, RunFile.line("run", header));
        return new UnfinishedRun(file, new FileOutputStream(file.toFile(), true));
    }

    /**
     * Notes a trial; nothing after it was closed.
     *
     * @param trial its case with this one trial
     * @throws IOException when it cannot be written
     */
    public void add(CaseResult trial) throws IOException {
        byte[] line = RunFile.caseLine(trial).getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            if (isOpen) {
                write(line);
            }
        }
    }

    private void write(byte[] line) throws IOException {
        try {
            out.write(line);
        } catch (IOException e) {
            throw AtomicFile.unwritten(file, e);
        }
    }

    /**
     * Ends it with the run: what it holds stands elsewhere now.
     *
     * @throws IOException when it cannot be deleted
     */
    public void done() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public synchronized void close() throws IOException {
        isOpen = false;
        out.close();
    }

    /**
     * What there is of a run that was cut off: its cases in the order in which they were begun, their trials by number.
     *
     * @return nothing when the file is of no use, as when it was cut off within its first line
     */
    public static Optional<Run> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<Line> lines = JsonLines.readEnded(file);
            lines.get(0).requireHeader("run", RunHeader.SCHEMA);
            RunHeader header = lines.get(0).as(RunHeader.class);
            return Optional.of(new Run(header, cases(lines.subList(1, lines.size()))));
        } catch (FindingsException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<CaseResult> cases(List<Line> lines) {
        Map<String, CaseResult> cases = new LinkedHashMap<>();
        lines.stream()
                .map(line -> line.as(CaseResult.class))
                .forEach(trial -> cases.merge(trial.id(), trial, UnfinishedRun::joined));
        return new ArrayList<>(cases.values());
    }

    private static CaseResult joined(CaseResult some, CaseResult more) {
        List<TrialResult> trials = Stream.concat(some.trials().stream(), more.trials().stream())
                .sorted(Comparator.comparingInt(TrialResult::number))
                .toList();
        return some.withTrials(trials);
    }
}
