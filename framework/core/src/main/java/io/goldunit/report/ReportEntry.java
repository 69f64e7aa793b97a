package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One golden set in a report: what was run, what was accepted, and what the gate decided. Immutable.
 *
 * @param run the run of the set
 * @param baseline the accepted run, or null when there is none yet
 * @param comparison what the gate decided, or null when the run was partial and so not judged
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReportEntry(
        Run run, @Nullable Run baseline, @Nullable Comparison comparison) {

    /** The set's name, followed by {@code @} and the baseline's name where the set has several. */
    public String label() {
        RunHeader header = run.header();
        return header.baseline().isEmpty() ? header.set() : header.set() + "@" + header.baseline();
    }

    Standing standing() {
        return Standing.of(comparison);
    }

    /** Why the verdict is what it is, in one sentence without a full stop. */
    String reason() {
        if (comparison != null) {
            return comparison.reason();
        }
        int cases = run.cases().size();
        return "partial run, only " + cases + (cases == 1 ? " case was run" : " cases were run");
    }

    /** The reason as a sentence; a scorer's name keeps its small letter. */
    String sentence() {
        String reason = reason();
        boolean name = run.header().scorers().stream().anyMatch(scorer -> reason.startsWith(scorer.name()));
        if (name || reason.isEmpty()) {
            return reason + ".";
        }
        int second = reason.offsetByCodePoints(0, 1);
        return reason.substring(0, second).toUpperCase(Locale.ROOT) + reason.substring(second) + ".";
    }

    /** Which cases were not compared; where there is no baseline, that is no news. */
    Pairing unpaired() {
        return comparison == null || comparison.verdict() == Verdict.NEW
                ? new Pairing(null, null, null, null)
                : comparison.pairing();
    }

    /** How the verdict is to be read; empty when every call was live. */
    String replay() {
        return comparison == null ? "" : comparison.replay();
    }
}
