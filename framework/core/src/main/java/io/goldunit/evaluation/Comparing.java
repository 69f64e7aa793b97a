package io.goldunit.evaluation;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Gate;
import io.goldunit.gate.Policy;
import io.goldunit.run.Run;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has the gate judge a run, and adds what is worth a warning. */
record Comparing(Settings settings, Clock clock) {

    /** The verdict; null when the run is partial, for then it is not judged. */
    @Nullable Comparison of(@Nullable Run accepted, Run run) {
        return run.header().partial()
                ? null
                : Gate.compare(accepted, run, Policy.DEFAULT)
                        .warning(Stream.of(
                                        new Ages(settings, clock).warnings(accepted, run),
                                        new JudgeModels(run).warnings())
                                .flatMap(List::stream)
                                .toList());
    }
}
