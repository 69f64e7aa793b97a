package io.goldunit.evaluation;

import io.goldunit.gate.Comparison;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What came of an evaluation. Immutable.
 *
 * @param run this build's trials
 * @param baseline what they were compared with, or null when there is none
 * @param comparison what the gate decided, or null when the run is partial and was not judged
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Outcome(
        Run run, @Nullable Run baseline, @Nullable Comparison comparison) {

    /** The set's name, followed by {@code @} and the baseline's name where the set has several. */
    public String label() {
        RunHeader header = run.header();
        return header.baseline().isEmpty() ? header.set() : header.set() + "@" + header.baseline();
    }

    /** The label, after the module's folder where several modules leave their runs in one place. */
    public String name() {
        String module = run.header().module();
        return module.isEmpty() ? label() : module + "/" + label();
    }
}
