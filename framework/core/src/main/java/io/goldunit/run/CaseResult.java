package io.goldunit.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.Message;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run found out about one case.
 *
 * @param id of the case
 * @param content the case's fingerprint: what was asked and demanded
 * @param tags the slices it belongs to
 * @param prompt what the candidate was sent; empty in a baseline
 * @param expected what a good answer says; null in a baseline
 * @param context what the candidate was given to read; empty in a baseline
 * @param trials in the order of their numbers, at least one; only those that were asked, so maybe none, where
 *     {@link RunHeader#stopped} says that the run ended before
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseResult(
        String id,
        String content,
        List<String> tags,
        List<Message> prompt,
        @Nullable Expected expected,
        List<Document> context,
        List<TrialResult> trials) {

    @JsonCreator
    public CaseResult(
            @JsonProperty("id") String id,
            @JsonProperty("content") String content,
            @JsonProperty("tags") @Nullable List<String> tags,
            @JsonProperty("prompt") @Nullable List<Message> prompt,
            @JsonProperty("expected") @Nullable Expected expected,
            @JsonProperty("context") @Nullable List<Document> context,
            @JsonProperty("trials") @Nullable List<TrialResult> trials) {
        this.id = Objects.requireNonNull(id, "id is missing");
        this.content = Objects.requireNonNull(content, "content is missing");
        this.tags = tags == null ? List.of() : List.copyOf(tags);
        this.prompt = prompt == null ? List.of() : List.copyOf(prompt);
        this.expected = expected;
        this.context = context == null ? List.of() : List.copyOf(context);
        this.trials = trials == null ? List.of() : List.copyOf(trials);
    }

    /** The answers of the trials that have one. */
    public List<Answer> answers() {
        return trials.stream().map(TrialResult::answer).filter(Objects::nonNull).toList();
    }

    /** What the candidate threw, one line a trial that has no answer. */
    public List<String> errors() {
        return trials.stream().map(TrialResult::error).filter(Objects::nonNull).toList();
    }

    /** The values that a scorer gave, in the order of the trials; trials without a value are left out. */
    public double[] values(String scorer) {
        return trials.stream()
                .map(trial -> trial.scores().get(scorer))
                .flatMapToDouble(score ->
                        score instanceof Score.Value value ? DoubleStream.of(value.value()) : DoubleStream.of())
                .toArray();
    }

    /** The mean of a scorer's values, or nothing when no trial was scored by it. */
    public OptionalDouble mean(String scorer) {
        return DoubleStream.of(values(scorer)).average();
    }

    /** The same case with other trials. */
    CaseResult withTrials(List<TrialResult> others) {
        return new CaseResult(id, content, tags, prompt, expected, context, others);
    }

    /** The same result as a baseline keeps it: answers and scores, nothing that differs between two equal runs. */
    public CaseResult settled() {
        List<TrialResult> settled = trials.stream().map(TrialResult::settled).toList();
        return new CaseResult(id, content, tags, List.of(), null, List.of(), settled);
    }
}
