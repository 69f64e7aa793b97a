package io.goldunit.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.candidate.Answer;
import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
        if (answer == null) {
            return null;
        }
        TrialResult other = counterpart(trial.number(), answer, accepted);
        Answer before = other == null ? null : other.answer();
        if (other == null || before == null) {
            return null;
        }
        AnswerDiff diff = WordDiff.of(CutText.of(before.text()), CutText.of(answer.text()));
        return new Against(other.number(), before, diff);
    }

    /**
     * The accepted trial that gave the very same answer, else one with the same last words, else the one of the same number,
     * else the first that answered.
     */
    private static @Nullable TrialResult counterpart(int number, Answer answer, CaseResult accepted) {
        return Stream.<BiPredicate<TrialResult, Answer>>of(
                        (it, before) -> answer.repeats(before),
                        (it, before) -> answer.text().equals(before.text()),
                        (it, before) -> it.number() == number,
                        (it, before) -> true)
                .flatMap(isMeant ->
                        accepted.trials().stream().filter(it -> it.answer() != null && isMeant.test(it, it.answer())))
                .findFirst()
                .orElse(null);
    }

    /**
     * A difference and what to.
     *
     * @param trial the number of the accepted trial
     * @param before its answer
     * @param diff from its last words to those of the run
     */
    record Against(int trial, @JsonIgnore Answer before, AnswerDiff diff) {}
}
