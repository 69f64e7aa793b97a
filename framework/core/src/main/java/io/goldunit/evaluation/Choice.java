package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a run are to be accepted: all of them when nothing is named.
 *
 * @param cases ids; one that only the baseline has is accepted as gone
 * @param tags each stands for the run's cases that have it
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Choice(Set<String> cases, Set<String> tags) {

    /** Every case. */
    public static final Choice ALL = new Choice(Set.of(), Set.of());

    public Choice {
        cases = Set.copyOf(cases);
        tags = Set.copyOf(tags);
    }

    boolean isAll() {
        return cases.isEmpty() && tags.isEmpty();
    }

    /** The ids that are accepted, those of cases that are gone included. */
    Set<String> ids(Run run, @Nullable Run before) {
        return isAll() ? known(run, before) : named(run);
    }

    /**
     * The run's cases that nobody asks for although they are among those accepted: in quarantine and with an error. One that is
     * named is asked for, and so are all where nothing else would be accepted.
     */
    Set<String> leftOut(Run run, @Nullable Run before) {
        Set<String> chosen = ids(run, before);
        Set<String> ids = new TreeSet<>(Refusal.flawedInQuarantine(run));
        ids.retainAll(chosen);
        ids.removeAll(cases);
        return ids.containsAll(chosen) ? Set.of() : ids;
    }

    /** What is named and is not there. */
    List<Finding> check(Run run, @Nullable Run before) {
        List<Finding> findings = new ArrayList<>();
        Set<String> strangers = new TreeSet<>(cases);
        strangers.removeAll(known(run, before));
        if (!strangers.isEmpty()) {
            String message = "neither the run nor the baseline has a case " + strangers;
            findings.add(Refusal.of(run, "unknown-case", message, "Correct the ids"));
        }
        Set<String> unused = new TreeSet<>(tags);
        run.cases().forEach(it -> unused.removeAll(it.tags()));
        if (!unused.isEmpty()) {
            String message = "no case of the run has the tag " + unused;
            findings.add(Refusal.of(run, "unknown-tag", message, "Correct the tags"));
        }
        if (!isAll() && before == null) {
            String message = "there is no baseline yet that some cases could be changed of";
            findings.add(Refusal.of(run, "no-baseline", message, "Accept the whole run first"));
        }
        return findings;
    }

    private Set<String> named(Run run) {
        Set<String> ids = new TreeSet<>(cases);
        run.cases().stream()
                .filter(it -> it.tags().stream().anyMatch(tags::contains))
                .forEach(it -> ids.add(it.id()));
        return ids;
    }

    private static Set<String> known(Run run, @Nullable Run before) {
        return Stream.concat(run.cases().stream(), before == null ? Stream.of() : before.cases().stream())
                .map(CaseResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
