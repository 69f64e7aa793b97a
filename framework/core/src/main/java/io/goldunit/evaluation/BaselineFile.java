package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Quoted;
import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * The baseline of a set's folder.
     *
     * @param name empty for its only one
     * @throws FindingsException for a name that no evaluation can have, as a run's file that was edited may
     */
    public static BaselineFile of(Path folder, String name) {
        if (!Evaluation.NAME.matcher(name).matches()) {
            String message = "a baseline's name is of letters, digits, dots and dashes, not " + Quoted.of(name);
            throw new FindingsException(
                    "baseline",
                    List.of(new Finding(
                            folder.toString(), 0, null, "bad-baseline-name", message, "Run the tests again")));
        }
        return new BaselineFile(folder.resolve(name.isEmpty() ? "baseline.jsonl" : "baseline-" + name + ".jsonl"));
    }

    /**
     * Reads it; nothing when there is none yet.
     *
     * @throws FindingsException when it is damaged, or newer than this version
     */
    Optional<Run> read() {
        return Files.exists(path) ? Optional.of(RunFile.read(path)) : Optional.empty();
    }

    /** Makes a run the baseline. */
    void write(Run run) throws IOException {
        RunFile.write(path, run.settled());
    }
}
