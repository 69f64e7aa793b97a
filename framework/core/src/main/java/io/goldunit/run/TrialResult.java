package io.goldunit.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.call.CallRecord;
import io.goldunit.candidate.Answer;
import io.goldunit.score.Score;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One trial: an answer with its scores, or the error that came instead of an answer.
 *
 * @param number from 1
 * @param answer null when there was an error
 * @param error what the candidate threw, or null when it answered
 * @param scores by scorer name; empty when there was an error
 * @param calls in the order in which they were made
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TrialResult(
        int number,
        @Nullable Answer answer,
        @Nullable String error,
        Map<String, Score> scores,
        List<CallRecord> calls) {

    @JsonCreator
    public TrialResult(
            @JsonProperty("number") int number,
            @JsonProperty("answer") @Nullable Answer answer,
            @JsonProperty("error") @Nullable String error,
            @JsonProperty("scores") @Nullable Map<String, Score> scores,
            @JsonProperty("calls") @Nullable List<CallRecord> calls) {
        this.number = number;
        this.answer = answer;
        this.error = error;
        this.scores = scores == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        this.calls = calls == null ? List.of() : List.copyOf(calls);
    }

    /** The same trial without what differs between two equal runs, as a baseline keeps it. */
    public TrialResult settled() {
        return new TrialResult(number, answer == null ? null : answer.settled(), error, scores, List.of());
    }
}
