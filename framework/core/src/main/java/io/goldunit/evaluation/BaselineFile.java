package io.goldunit.evaluation;

import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The accepted run of a golden set, beside its cases, in version control. The only class that writes under golden sets,
 * apart from the tape.
 *
 * @param path {@code baseline.jsonl}, or {@code baseline-<name>.jsonl} when a set has several
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record BaselineFile(Path path) {

    /** The baseline of a set's folder; the name is empty for its only one. */
    public static BaselineFile of(Path folder, String name) {
        return new BaselineFile(folder.resolve(name.isEmpty() ? "baseline.jsonl" : "baseline-" + name + ".jsonl"));
    }

    /**
     * Reads it; nothing when there is none yet.
     *
     * @throws io.goldunit.file.FindingsException when it is damaged, or newer than this version
     */
    Optional<Run> read() {
        return Files.exists(path) ? Optional.of(RunFile.read(path)) : Optional.empty();
    }

    /** Makes a run the baseline. */
    void write(Run run) throws IOException {
        RunFile.write(path, run.settled());
    }
}
