package io.goldunit.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.candidate.Answer;
import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case of the report: its line in the list and what its own page shows.
 *
 * @param row its line
 * @param now the run's result, null for a case that only the baseline has
 * @param accepted the baseline's result, null when it has none
 */
record ReportCase(
        CaseRow row, @Nullable CaseResult now, @Nullable CaseResult accepted) {

    /** What the case's page shows: both results, and for each trial of the run the difference of its answer. */
    JsonNode details() {
        JsonMapper mapper = Json.mapper();
        ObjectNode details = mapper.createObjectNode();
        put(details, "now", now);
        put(details, "accepted", accepted);
        if (now != null && accepted != null) {
            ArrayNode diffs = details.putArray("diffs");
            now.trials().forEach(trial -> diffs.add(mapper.valueToTree(diff(trial, accepted))));
        }
        return CutText.in(details);
    }

    private static void put(ObjectNode details, String key, @Nullable CaseResult result) {
        if (result != null) {
            ObjectNode tree = Json.mapper().valueToTree(result);
            // Fingerprints say nothing to a reader and cannot be compressed.
            details.set(key, tree.without(List.of("content", "id", "tags")));
        }
    }

    static @Nullable Against diff(TrialResult trial, CaseResult accepted) {
        Answer answer = trial.answer();
        Optional<TrialResult> other = counterpart(trial, accepted);
        if (answer == null || other.isEmpty()) {
            return null;
        }
        String before = Objects.requireNonNull(other.get().answer()).text();
        return new Against(other.get().number(), WordDiff.of(CutText.of(before), CutText.of(answer.text())));
    }

    /** The accepted trial that gave the very same answer, else the one of the same number, else the first that answered. */
    private static Optional<TrialResult> counterpart(TrialResult trial, CaseResult accepted) {
        List<TrialResult> answered =
                accepted.trials().stream().filter(it -> it.answer() != null).toList();
        String text = trial.answer() == null ? "" : trial.answer().text();
        return answered.stream()
                .filter(it -> it.answer() != null && it.answer().text().equals(text))
                .findFirst()
                .or(() -> answered.stream()
                        .filter(it -> it.number() == trial.number())
                        .findFirst())
                .or(() -> answered.stream().findFirst());
    }

    /**
     * A difference and what to.
     *
     * @param trial the number of the accepted trial
     * @param diff from its answer to the one of the run
     */
    record Against(int trial, AnswerDiff diff) {}
}
