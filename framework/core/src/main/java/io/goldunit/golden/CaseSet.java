package io.goldunit.golden;

import io.goldunit.file.Fingerprint;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A golden set as read: its manifest and its cases in the order of the files. Immutable.
 *
 * @param manifest what {@code set.yaml} says
 * @param folder where it stands; its baseline and tape stand beside its cases
 * @param cases at least one, with unique ids
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseSet(Manifest manifest, Path folder, List<GoldenCase> cases) {

    public CaseSet {
        cases = List.copyOf(cases);
    }

    /** The set's name. */
    public String name() {
        return manifest.name();
    }

    /** The files its cases stand in, as the user knows them, in the order in which they were read. */
    public List<String> files() {
        return cases.stream().map(GoldenCase::file).distinct().toList();
    }

    /** Identity of all its cases together, whatever their order. */
    public String fingerprint() {
        return Fingerprint.of(cases.parallelStream()
                .sorted(Comparator.comparing(GoldenCase::id))
                .map(it -> List.of(it.id(), it.fingerprint()))
                .toList());
    }
}
