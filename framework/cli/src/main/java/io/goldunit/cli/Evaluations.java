package io.goldunit.cli;

import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The evaluations that tests left in an output folder, to be found by the names that reports give them. */
record Evaluations(Path output, List<Outcome> outcomes) {

    static Evaluations below(Path output) throws IOException {
        return new Evaluations(
                output, RunFolder.below(output).stream().map(RunFolder::read).toList());
    }

    /**
     * The newest of a set.
     *
     * @param name the set's, followed by {@code @} and the baseline's where it has several
     */
    Outcome newest(String name) {
        List<String> labels = labels();
        List<String> meant = labels.contains(name)
                ? List.of(name)
                : labels.stream().filter(it -> it.startsWith(name + "@")).toList();
        if (meant.size() != 1) {
            throw meant.isEmpty() ? unknown(name, labels) : several(name, meant);
        }
        return outcomes.stream()
                .filter(it -> it.label().equals(meant.get(0)))
                .max(Comparator.comparing(it -> it.run().header().startedAt()))
                .orElseThrow();
    }

    private List<String> labels() {
        return outcomes.stream().map(Outcome::label).distinct().sorted().toList();
    }

    private FindingsException unknown(String name, List<String> labels) {
        return labels.isEmpty()
                ? refusal(
                        name,
                        "no-run",
                        "there is no run at all",
                        "Run the tests first, or name their folder with --output")
                : refusal(name, "no-run", "there is no run of " + Quoted.of(name), Nearest.remedy(name, labels));
    }

    private FindingsException several(String name, List<String> meant) {
        return refusal(
                name,
                "several-baselines",
                "it was evaluated against several baselines",
                "Name one of " + String.join(", ", meant));
    }

    private FindingsException refusal(String name, String rule, String message, String remedy) {
        Finding finding = new Finding(output.toString(), 0, null, rule, message, remedy);
        return new FindingsException("golden set [" + name + "]", List.of(finding));
    }
}
