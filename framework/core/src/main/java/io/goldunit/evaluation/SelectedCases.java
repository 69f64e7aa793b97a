package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cases of a set that are to be run. */
record SelectedCases(CaseSet set, Settings settings) {

    /**
     * The cases to run, in the order of the set.
     *
     * @param selected ids, or empty for all; what the settings name goes before them
     * @throws FindingsException when the set has none of what is named
     */
    List<GoldenCase> of(Set<String> selected) {
        boolean isSet = !settings.cases().isEmpty() || !settings.tags().isEmpty();
        Set<String> wanted = new TreeSet<>(isSet ? settings.cases() : selected);
        Set<String> tags = new TreeSet<>(settings.tags());
        List<GoldenCase> cases = set.cases().stream()
                .filter(it -> (wanted.isEmpty() && tags.isEmpty())
                        || wanted.contains(it.id())
                        || it.tags().stream().anyMatch(tags::contains))
                .toList();
        cases.forEach(it -> wanted.remove(it.id()));
        refuse("case", "ids", wanted);
        cases.forEach(it -> tags.removeAll(it.tags()));
        refuse("tag", "tags", tags);
        return cases;
    }

    private void refuse(String what, String them, Set<String> unknown) {
        if (!unknown.isEmpty()) {
            String key = "goldunit." + what + "s";
            String message = "there is no " + what + " " + unknown + " in [" + set.name() + "]";
            throw new FindingsException(
                    "setting [" + key + "]",
                    List.of(new Finding(key, 0, null, "unknown-" + what, message, "Correct the " + them)));
        }
    }
}
