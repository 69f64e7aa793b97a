package io.goldunit.gate;

import io.goldunit.call.CallRecord;
import io.goldunit.call.CallRecords;
import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs for the tests of the gate. */
final class Runs {

    static final ScorerSpec CORRECT = ScorerSpec.of("correct", ScorerSpec.Kind.RULE, "rule/correct@1");

    private Runs() {}

    /** A run of the set {@code faq}. */
    static Run of(List<ScorerSpec> scorers, List<CaseResult> cases) {
        return new Run(header("faq", scorers, false), cases);
    }

    static RunHeader header(String set, List<ScorerSpec> scorers, boolean partial) {
        return new RunHeader(
                RunHeader.SCHEMA, set, "1", "content", "", "", "", Map.of(), scorers, 1, Map.of(), partial);
    }

    /** One scorer, one trial a case; the cases are named case-0, case-1 and so on. */
    static Run singles(double... values) {
        double[][] trials =
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        return trials(trials);
    }

    /** One scorer, several trials a case. */
    static Run trials(double[]... cases) {
        return of(List.of(CORRECT), cases(CORRECT.name(), cases));
    }

    static List<CaseResult> cases(String scorer, double[]... cases) {
        return IntStream.range(0, cases.length)
                .mapToObj(i -> result("case-" + i, List.of(), scorer, cases[i]))
                .toList();
    }

    static CaseResult result(String id, List<String> tags, String scorer, double... values) {
        List<TrialResult> trials = new ArrayList<>();
        for (double value : values) {
            trials.add(trial(trials.size() + 1, Map.of(scorer, Score.of(value, ""))));
        }
        return result(id, tags, trials);
    }

    static CaseResult result(String id, List<String> tags, List<TrialResult> trials) {
        return new CaseResult(id, "content of " + id, tags, List.of(), null, List.of(), trials);
    }

    static TrialResult trial(int number, Map<String, Score> scores) {
        return new TrialResult(number, Answer.of("answer " + number), null, scores, List.of());
    }

    static TrialResult failed(int number, @Nullable String error) {
        return new TrialResult(number, null, error, Map.of(), List.of());
    }

    static ScorerSpec lowerIsBetter(String name) {
        return new ScorerSpec(name, ScorerSpec.Kind.SIMILARITY, Direction.LOWER_IS_BETTER, "own/" + name);
    }

    /** The same run with another scorer that gives each trial this value. */
    static Run with(Run run, ScorerSpec scorer, double... values) {
        List<ScorerSpec> scorers = new ArrayList<>(run.header().scorers());
        scorers.add(scorer);
        int[] next = {0};
        return new Run(
                header(run.header().set(), scorers, false),
                eachTrial(run, trial -> {
                            Map<String, Score> scores = new TreeMap<>(trial.scores());
                            scores.put(scorer.name(), Score.of(values[next[0]++ % values.length], ""));
                            return new TrialResult(
                                    trial.number(), trial.answer(), trial.error(), scores, trial.calls());
                        })
                        .cases());
    }

    /** The same run, its trials each with one call: recorded on these days in turn, or live where the day is null. */
    static Run called(Run run, @Nullable String... days) {
        int[] next = {0};
        return eachTrial(run, trial -> {
            CallRecord call = CallRecords.chat("candidate", "m", "m", null, 1, days[next[0]++ % days.length]);
            return new TrialResult(trial.number(), trial.answer(), trial.error(), trial.scores(), List.of(call));
        });
    }

    static Run eachTrial(Run run, UnaryOperator<TrialResult> change) {
        return eachCase(
                run,
                it -> result(
                        it.id(), it.tags(), it.trials().stream().map(change).toList()));
    }

    static Run eachCase(Run run, UnaryOperator<CaseResult> change) {
        return new Run(run.header(), run.cases().stream().map(change).toList());
    }

    static double[] repeat(double value, int times) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    static double[] concat(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
