package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.score.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Whether a run may become the baseline: only a whole one, without an error, of the set as it is now. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Acceptance {

    private static final String AGAIN = "Run the tests again, without -Dgoldunit.baseline=accept, then accept";

    private Acceptance() {}

    /**
     * Makes a run the baseline of its set.
     *
     * @throws FindingsException when it may not become one, with every reason
     * @throws IOException when the baseline cannot be written
     */
    public static void accept(Run run, CaseSet set, BaselineFile baseline) throws IOException {
        List<Finding> findings = check(run, set);
        if (!findings.isEmpty()) {
            throw new FindingsException("run of [" + set.name() + "]", findings);
        }
        baseline.write(run);
    }

    /** Why a run may not become the baseline of the set; empty when it may. */
    public static List<Finding> check(Run run, CaseSet set) {
        List<Finding> findings = new ArrayList<>();
        RunHeader header = run.header();
        if (header.partial()) {
            findings.add(refusal(header, null, "partial", "it holds only selected cases"));
        }
        if (!header.content().equals(set.fingerprint())) {
            findings.add(refusal(header, null, "other-set", "the set's cases have changed since the run"));
        }
        if (run.cases().stream().noneMatch(Acceptance::isScored)) {
            findings.add(
                    refusal(header, null, "not-scored", "no trial has a score, so there is nothing to compare with"));
        }
        run.cases().forEach(it -> unscored(it)
                .forEach(reason -> findings.add(refusal(header, it.id(), "unscored", reason))));
        return findings;
    }

    private static boolean isScored(CaseResult result) {
        return result.trials().stream()
                .flatMap(trial -> trial.scores().values().stream())
                .anyMatch(Score.Value.class::isInstance);
    }

    private static List<String> unscored(CaseResult result) {
        List<String> reasons = new ArrayList<>(result.errors());
        result.trials().stream()
                .flatMap(trial -> trial.scores().values().stream())
                .map(score -> score instanceof Score.Unscored unscored ? unscored.reason() : null)
                .filter(Objects::nonNull)
                .forEach(reasons::add);
        return reasons.stream().distinct().limit(1).toList();
    }

    private static Finding refusal(RunHeader header, @Nullable String caseId, String rule, String message) {
        return new Finding("run of " + header.startedAt(), 0, caseId, rule, message, AGAIN);
    }
}
