package io.goldunit.evaluation;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Which calls of its tape a whole run without an error has used: {@code tape-used.jsonl} beside the run. A partial run, one
 * with errors and one without tape leave none, so that nothing is pruned by them.
 *
 * @param folder of the run
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TapeUse(Path folder) {

    static final String FILE = "tape-used.jsonl";

    private static final String TYPE = "tape-used";
    private static final String SCHEMA = "1.0";

    private record Header(String schema, String type) {}

    private record Used(String key) {}

    void write(Run run, SortedSet<String> keys) throws IOException {
        Set<String> ids = run.cases().stream().map(CaseResult::id).collect(Collectors.toSet());
        if (keys.isEmpty() || !Refusal.flaws(run, ids).isEmpty()) {
            return;
        }
        AtomicFile.write(folder.resolve(FILE), out -> {
            out.write(Json.write(new Header(SCHEMA, TYPE)) + "\n");
            for (String key : keys) {
                // As JSON has it: a key is of hexadecimal digits.
                out.write("{\"key\":\"" + key + "\"}\n");
            }
        });
    }

    /**
     * The keys of the calls.
     *
     * @return empty when the run was not whole, had errors or no tape
     * @throws io.goldunit.file.FindingsException when the file is damaged
     */
    public Optional<Set<String>> read() {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<Line> lines = JsonLines.read(file);
        if (!lines.isEmpty()) {
            lines.get(0).requireHeader(TYPE, SCHEMA);
        }
        return Optional.of(lines.stream()
                .skip(1)
                .map(line -> line.as(Used.class).key())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
