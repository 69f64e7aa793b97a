package io.goldunit.cli;

import io.goldunit.evaluation.Choice;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.evaluation.Signature;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "accept",
        description = "Makes the last runs of golden sets their baselines, none when one is refused; makes no call.")
final class Accept implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SET", arity = "1..*", description = "Names of golden sets.")
    List<String> sets;

    @Option(
            names = "--case",
            split = ",",
            paramLabel = "ID",
            description = "Only these cases; the others stay as they are in the baseline.")
    Set<String> cases = Set.of();

    @Option(names = "--tag", split = ",", paramLabel = "TAG", description = "Only cases with one of these tags.")
    Set<String> tags = Set.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "WHY",
            defaultValue = "",
            description = "Why; stands in the baseline.")
    String message;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Who accepts; git's user.name unless said otherwise.")
    String by;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        List<Proposal> proposals = proposals();
        List<FindingsException> refusals = refusals(proposals);
        if (!refusals.isEmpty()) {
            refusals.forEach(it -> spec.commandLine().getErr().println(it.getMessage()));
            return ExitCode.FOUND;
        }
        accept(proposals);
        return ExitCode.FINE;
    }

    private void accept(List<Proposal> proposals) throws IOException {
        List<String> accepted = new ArrayList<>();
        try {
            for (Proposal it : proposals) {
                String text = it.accept(new Signature(by, message)).text();
                accepted.add("[" + it.outcome().name() + "]");
                spec.commandLine().getOut().println("[" + it.outcome().name() + "] " + text);
            }
        } finally {
            if (!accepted.isEmpty() && accepted.size() < proposals.size()) {
                String done = String.join(", ", accepted);
                spec.commandLine().getErr().println("not all could be written; accepted already: " + done);
            }
        }
    }

    private List<Proposal> proposals() throws IOException {
        Choice choice = new Choice(cases, tags);
        return RunFolder.below(output.folder).stream()
                .filter(it -> sets.stream().anyMatch(it::isOfSet))
                .map(it -> Proposal.in(it, choice))
                .filter(it -> sets.contains(it.set()))
                .toList();
    }

    private List<FindingsException> refusals(List<Proposal> proposals) throws IOException {
        List<FindingsException> refusals = new ArrayList<>(missing(proposals));
        refusals.addAll(rivals(proposals));
        for (Proposal it : proposals) {
            it.refusal().ifPresent(refusals::add);
        }
        return refusals;
    }

    private List<FindingsException> missing(List<Proposal> proposals) {
        return sets.stream()
                .distinct()
                .filter(set -> proposals.stream().noneMatch(it -> it.set().equals(set)))
                .map(set -> refusal(set, "no-run", "there is no run of this set", "Run the tests first"))
                .toList();
    }

    private List<FindingsException> rivals(List<Proposal> proposals) {
        return proposals.stream()
                .collect(Collectors.groupingBy(it -> it.outcome().name(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(claim -> claim.getValue().size() > 1)
                .map(claim -> rivalry(claim.getKey(), claim.getValue()))
                .toList();
    }

    private FindingsException rivalry(String label, List<Proposal> rivals) {
        String folders = rivals.stream().map(it -> it.folder().toString()).collect(Collectors.joining(" and "));
        return refusal(
                label,
                "same-baseline",
                "only one run can become the baseline, and these claim it: " + folders,
                "Delete the folder that is not meant, or give one evaluation a baseline of another name");
    }

    private FindingsException refusal(String label, String rule, String message, String remedy) {
        Finding finding = new Finding(output.folder.toString(), 0, null, rule, message, remedy);
        return new FindingsException("run of [" + label + "]", List.of(finding));
    }
}
