package io.goldunit.run;

import io.goldunit.call.CallRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * One build's trials of one golden set. A baseline is a run that was accepted. Immutable.
 *
 * @param header what was run
 * @param cases in the order of the set; in a baseline, by id
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Run(RunHeader header, List<CaseResult> cases) {

    public Run {
        cases = List.copyOf(cases);
    }

    /** The result of a case, or nothing when the run does not have it. */
    public Optional<CaseResult> find(String caseId) {
        return cases.stream().filter(it -> it.id().equals(caseId)).findFirst();
    }

    /** The same run without some cases. */
    public Run without(Collection<String> ids) {
        return new Run(
                header, cases.stream().filter(it -> !ids.contains(it.id())).toList());
    }

    /** Every call that was made for this run. */
    public Stream<CallRecord> calls() {
        return cases.stream().flatMap(it -> it.trials().stream()).flatMap(it -> it.calls().stream());
    }

    /** The days on which the replayed calls were recorded, sorted; empty when every call was live. */
    public List<String> recordedOn() {
        return calls().map(CallRecord::recordedOn)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** This run as a baseline: sorted by case id, without anything that differs between two equal runs. */
    public Run settled() {
        List<CaseResult> settled = cases.stream()
                .map(CaseResult::settled)
                .sorted(Comparator.comparing(CaseResult::id))
                .toList();
        return new Run(header.settled(), settled);
    }
}
