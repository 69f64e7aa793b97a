package io.goldunit.evaluation;

import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Quarantine;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked first when a budget may end the run before all of them are asked: those that tell most about better
 * or worse. First the cases that the baseline has with the same content and that can get worse; then those that it has and
 * that cannot, because every accepted score is the worst there is already; then those that it does not have, with which
 * nothing is compared; last those in quarantine, which do not count. Within each kind the order is the set's, not that of
 * any score: which cases are compared then does not hang on how good they are.
 *
 * @param baseline the accepted run, or null when there is none
 * @param today by which a quarantine is in force or over
 */
record Urgency(@Nullable Run baseline, LocalDate today) {

    private enum Kind {
        MAY_DROP,
        AT_WORST,
        UNPAIRED,
        QUARANTINED
    }

    /** The same cases, the most telling first. */
    List<GoldenCase> first(List<GoldenCase> cases) {
        Map<String, CaseResult> accepted = baseline == null
                ? Map.of()
                : baseline.cases().stream()
                        .collect(Collectors.toMap(CaseResult::id, it -> it, (first, second) -> first));
        return cases.stream()
                .sorted(Comparator.comparing(it -> kind(it, accepted.get(it.id()))))
                .toList();
    }

    private Kind kind(GoldenCase goldenCase, @Nullable CaseResult accepted) {
        if (Quarantine.of(goldenCase.tags()).filter(it -> it.holdsOn(today)).isPresent()) {
            return Kind.QUARANTINED;
        }
        if (accepted == null || !accepted.content().equals(goldenCase.fingerprint())) {
            return Kind.UNPAIRED;
        }
        return mayDrop(accepted) ? Kind.MAY_DROP : Kind.AT_WORST;
    }

    private boolean mayDrop(CaseResult accepted) {
        return baseline != null && baseline.header().scorers().stream().anyMatch(it -> mayDrop(accepted, it));
    }

    private static boolean mayDrop(CaseResult accepted, ScorerSpec scorer) {
        OptionalDouble mean = accepted.mean(scorer.name());
        double worst = scorer.direction() == Direction.HIGHER_IS_BETTER ? 0 : 1;
        return mean.isPresent() && mean.getAsDouble() != worst;
    }
}
