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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The evaluations that tests left in an output folder, to be found by the names that reports give them. */
record Evaluations(Path output, List<Outcome> outcomes) {

    static Evaluations below(Path output) throws IOException {
        return new Evaluations(
                output, RunFolder.below(output).stream().map(RunFolder::read).toList());
    }

    /**
     * The newest of a set.
     *
     * @param name the set's, followed by {@code @} and the baseline's where it has several, after the module's where several
     *     have a set of this name
     */
    Outcome newest(String name) {
        List<Outcome> meant = meant(name);
        List<String> names = names(meant);
        if (names.size() != 1) {
            throw names.isEmpty() ? unknown(name, names(outcomes)) : several(name, meant);
        }
        return meant.stream()
                .max(Comparator.comparing(it -> it.run().header().startedAt()))
                .orElseThrow();
    }

    /** By the whole name, else by the name without the module's, each without the baseline's if need be. */
    private List<Outcome> meant(String name) {
        return Stream.<Predicate<Outcome>>of(
                        it -> it.name().equals(name),
                        it -> it.label().equals(name),
                        it -> it.name().startsWith(name + "@"),
                        it -> it.label().startsWith(name + "@"))
                .map(it -> outcomes.stream().filter(it).toList())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> names(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::name).distinct().sorted().toList();
    }

    private FindingsException unknown(String name, List<String> known) {
        return known.isEmpty()
                ? refusal(
                        name,
                        "no-run",
                        "there is no run at all",
                        "Run the tests first, or name their folder with --output")
                : refusal(name, "no-run", "there is no run of " + Quoted.of(name), Nearest.remedy(name, known));
    }

    private FindingsException several(String name, List<Outcome> meant) {
        String remedy = "Name one of " + String.join(", ", names(meant));
        return meant.stream().map(Outcome::label).distinct().count() == 1
                ? refusal(name, "several-modules", "several modules evaluated a set of this name", remedy)
                : refusal(name, "several-baselines", "it was evaluated against several baselines", remedy);
    }

    private FindingsException refusal(String name, String rule, String message, String remedy) {
        Finding finding = new Finding(output.toString(), 0, null, rule, message, remedy);
        return new FindingsException("golden set [" + name + "]", List.of(finding));
    }
}
