package io.goldunit.gate;

import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import java.util.List;

/**
 * A comparison of which the verdict is still open.
 *
 * @param run that is judged, without the cases that do not count
 * @param errors trials that have no answer, over all trials
 * @param quarantined cases that have a quarantine
 * @param pairing which cases are compared
 */
record Draft(Run run, double errors, List<Quarantined> quarantined, Pairing pairing) {

    Draft(Run run, double errors, List<Quarantined> quarantined) {
        this(run, errors, quarantined, new Pairing(null, null, null, null));
    }

    Draft paired(Pairing cases) {
        return new Draft(run, errors, quarantined, cases);
    }

    Comparison unmeasured(Verdict verdict, String reason) {
        return measured(new Decision(verdict, reason), List.of(), List.of(), List.of(), List.of());
    }

    Comparison measured(
            Decision decision,
            List<Measure> measures,
            List<Measure> slices,
            List<CaseChange> changes,
            List<CaseDrop> dropped) {
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
                errors,
                dropped,
                quarantined,
                List.of());
    }
}
