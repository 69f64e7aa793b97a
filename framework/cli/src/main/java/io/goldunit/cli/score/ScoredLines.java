package io.goldunit.cli.score;

import io.goldunit.file.Json;
import io.goldunit.score.Score;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a line for each answer, at once. The first one has the signatures of the scorers too. */
final class ScoredLines {

    private final Writer out;
    private final List<Measure> measures;
    private final boolean reasons;
    private boolean begun;

    ScoredLines(Writer out, List<Measure> measures, boolean reasons) {
        this.out = out;
        this.measures = measures;
        this.reasons = reasons;
    }

    /**
     * @throws IOException when it cannot be written
     */
    void write(Pair pair, Map<String, Score> scores) throws IOException {
        Map<String, Object> line = new TreeMap<>();
        line.put("id", pair.id());
        if (pair.trial() != null) {
            line.put("trial", pair.trial());
        }
        if (pair.error() != null) {
            line.put("error", pair.error());
        }
        addScores(line, scores);
        if (!begun) {
            line.put("signatures", signatures());
            begun = true;
        }
        Json.writeTo(out, line);
        out.flush();
    }

    private void addScores(Map<String, Object> line, Map<String, Score> scores) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, Object> why = new TreeMap<>();
        Map<String, Object> unscored = new TreeMap<>();
        scores.forEach((name, score) -> {
            if (score instanceof Score.Value it) {
                values.put(name, it.value());
                why.put(name, it.reason());
            } else {
                unscored.put(name, score.reason());
            }
        });
        line.put("scores", values);
        if (reasons && !why.isEmpty()) {
            line.put("reasons", why);
        }
        if (!unscored.isEmpty()) {
            line.put("unscored", unscored);
        }
    }

    private Map<String, String> signatures() {
        return measures.stream()
                .collect(
                        Collectors.toMap(Measure::name, it -> it.scorer().spec().signature()));
    }
}
