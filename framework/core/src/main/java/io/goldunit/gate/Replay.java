package io.goldunit.gate;

import io.goldunit.call.CallRecord;
import io.goldunit.candidate.Answer;
import io.goldunit.gate.PairedCases.Pair;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What it means for a verdict that model calls came from tape. */
final class Replay {

    private Replay() {}

    /** How the verdict is to be read; empty when every call was live or there was none. */
    static String text(Run run) {
        List<String> days = run.recordedOn();
        if (days.isEmpty()) {
            return "";
        }
        String last = days.get(days.size() - 1);
        String when = days.size() == 1 ? last : days.get(0) + " to " + last;
        return (isWhole(run) ? "replayed" : "partly replayed") + ", recorded " + when;
    }

    /** Whether every model call came from tape, and every answer from such calls of the candidate itself. */
    static boolean isWhole(Run run) {
        return !run.recordedOn().isEmpty()
                && run.calls().allMatch(CallRecord::replayed)
                && run.cases().stream().flatMap(it -> it.trials().stream()).allMatch(Replay::hasItsCalls);
    }

    // A candidate whose calls nobody sees may have asked anew, even where the scorers' calls came from tape.
    private static boolean hasItsCalls(TrialResult trial) {
        return trial.answer() == null || trial.calls().stream().anyMatch(CallRecord::byCandidate);
    }

    /** Whether every trial of the run has the answer and the scores of the baseline's trial of the same number. */
    static boolean repeats(List<Pair> pairs, List<ScorerSpec> scorers) {
        return pairs.stream()
                .allMatch(pair -> pair.now().trials().stream().allMatch(now -> pair.before().trials().stream()
                        .filter(before -> before.number() == now.number())
                        .anyMatch(before -> isSame(before, now, scorers))));
    }

    private static boolean isSame(TrialResult before, TrialResult now, List<ScorerSpec> scorers) {
        return isSame(before.answer(), now.answer())
                && scorers.stream().allMatch(it -> Objects.equals(value(before, it.name()), value(now, it.name())));
    }

    private static boolean isSame(@Nullable Answer before, @Nullable Answer now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return now.repeats(before);
    }

    private static @Nullable Double value(TrialResult trial, String scorer) {
        if (trial.scores().get(scorer) instanceof Score.Value score) {
            return score.value();
        }
        return null;
    }
}
