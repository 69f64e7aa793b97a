package io.goldunit.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.call.Secrets;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Why a build did not evaluate a golden set, so that its report does not look as if all were well. It stands in the folder of
 * the run that there is not, as {@code failure.json}; the next evaluation removes it. Immutable.
 *
 * @param schema {@code major.minor} of the file's format
 * @param build the build, as {@link BuildId} names it
 * @param set the golden set's name
 * @param test who was to evaluate it, as {@code package.Class#method}
 * @param at UTC, as {@code 2026-11-02T10:15:30Z}
 * @param lines what was said, at least one
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Failure(String schema, String build, String set, String test, String at, List<String> lines) {

    /** The format written now. */
    public static final String SCHEMA = "1.0";

    static final String FILE = "failure.json";

    @JsonCreator
    public Failure(
            @JsonProperty("schema") String schema,
            @JsonProperty("build") String build,
            @JsonProperty("set") String set,
            @JsonProperty("test") String test,
            @JsonProperty("at") String at,
            @JsonProperty("lines") @Nullable List<String> lines) {
        this.schema = schema;
        this.build = build;
        this.set = set;
        this.test = test;
        this.at = at;
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** What this build cannot evaluate, and why. */
    public static Failure of(String set, String test, Instant at, Throwable cause) {
        String said = String.valueOf(cause.getMessage()).strip();
        String text =
                said.isEmpty() || cause.getMessage() == null ? cause.getClass().getName() : said;
        String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Failure(
                SCHEMA,
                BuildId.current(),
                set,
                test,
                time,
                Secrets.ofThisMachine().redact(text).lines().toList());
    }

    /**
     * Leaves it below an output folder, unless this build has a run there already.
     *
     * @throws IOException when it cannot be written
     */
    public void keep(Path output) throws IOException {
        RunFolder folder = RunFolder.of(output, set, test);
        if (!folder.isOf(build)) {
            AtomicFile.write(folder.path().resolve(FILE), Json.write(this) + "\n");
        }
    }

    /** The one that stands in a run's folder, if any. */
    static Optional<Failure> in(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(JsonLines.read(file).get(0).as(Failure.class)) : Optional.empty();
    }
}
