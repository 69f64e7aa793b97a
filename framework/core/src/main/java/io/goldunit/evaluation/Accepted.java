package io.goldunit.evaluation;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a run did.
 *
 * @param path of the baseline
 * @param run that was accepted
 * @param before what was accepted up to then, or null when there was nothing
 * @param baseline what is accepted now
 * @param wanted trials that each case of it should have
 * @param leftOut ids of cases in quarantine that were not taken from the run, because of errors
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Accepted(Path path, Run run, @Nullable Run before, Run baseline, int wanted, Set<String> leftOut) {

    public Accepted {
        leftOut = Set.copyOf(leftOut);
    }

    /** What there is to tell, without a line end. */
    public String text() {
        return (baseline.equals(before) ? nothingNew() : "accepted: " + path + " (" + counts() + ")")
                + quarantine()
                + shortage();
    }

    private String quarantine() {
        return leftOut.isEmpty()
                ? ""
                : "\n  quarantine not taken from the run because of errors: "
                        + leftOut.stream().sorted().collect(Collectors.joining(", "));
    }

    private String nothingNew() {
        return "nothing new: " + path + " holds the run of " + run.header().startedAt()
                + " already, and is left as it was";
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        add(counts, "changed", baseline.cases().stream().filter(this::isChanged).count());
        add(
                counts,
                "new",
                baseline.cases().stream().filter(it -> known(it).isEmpty()).count());
        add(counts, "gone", gone());
        add(
                counts,
                "as before",
                baseline.cases().stream()
                        .filter(it -> known(it).filter(it::equals).isPresent())
                        .count());
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, String what, long count) {
        if (count > 0) {
            counts.add((counts.isEmpty() ? cases(count) : count) + " " + what);
        }
    }

    private boolean isChanged(CaseResult result) {
        return known(result).filter(it -> !it.equals(result)).isPresent();
    }

    private long gone() {
        return before == null
                ? 0
                : before.cases().stream()
                        .filter(it -> baseline.find(it.id()).isEmpty())
                        .count();
    }

    private Optional<CaseResult> known(CaseResult result) {
        return before == null ? Optional.empty() : before.find(result.id());
    }

    private String shortage() {
        long few = baseline.cases().stream()
                .filter(it -> it.trials().size() < wanted)
                .count();
        if (few == 0) {
            return "";
        }
        int least = baseline.header().trials();
        String which = few == baseline.cases().size() ? "" : " of " + cases(few);
        return "\n  trials     the baseline now holds " + (least == 1 ? "1 trial" : least + " trials") + " a case"
                + which + ", fewer than the " + wanted
                + " it should have; -Dgoldunit.baseline=propose before accepting makes them";
    }

    private static String cases(long count) {
        return count == 1 ? "1 case" : count + " cases";
    }
}
