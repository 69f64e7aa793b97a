package io.goldunit.gate;

import io.goldunit.run.Run;
import java.util.List;

/**
 * A comparison of which the verdict is still open.
 *
 * @param run that is judged
 * @param errors trials that have no answer, over all trials
 * @param pairing which cases are compared
 */
record Draft(Run run, double errors, Pairing pairing) {

    Draft(Run run, double errors) {
        this(run, errors, new Pairing(null, null, null, null));
    }

    Draft paired(Pairing cases) {
        return new Draft(run, errors, cases);
    }

    Comparison unmeasured(Verdict verdict, String reason) {
        return measured(new Decision(verdict, reason), List.of(), List.of(), List.of());
    }

    Comparison measured(Decision decision, List<Measure> measures, List<Measure> slices, List<CaseChange> changes) {
        return new Comparison(
                Comparison.SCHEMA,
                run.header().set(),
                decision.verdict(),
                decision.reason(),
                Replay.text(run),
                decision.repeated(),
                pairing,
                measures,
                slices,
                changes,
                errors);
    }
}
