package io.goldunit.cli;

import io.goldunit.call.TapeUpkeep;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.evaluation.TapeUse;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.SearchPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "prune",
        description = "Drops the recorded calls that the last runs of a golden set did not use;"
                + " refused unless each of them was whole and without an error.")
final class TapePrune implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SET", description = "The golden set's name.")
    String set;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println(done());
            return ExitCode.FINE;
        } catch (FindingsException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.FOUND;
        }
    }

    private String done() throws IOException {
        List<RunFolder> runs = runs();
        Set<String> used = new HashSet<>();
        for (RunFolder run : runs) {
            used.addAll(used(run).orElseThrow(() -> notWhole(run)));
        }
        String module = runs.get(0).read().run().header().module();
        Path folder = TapeCommand.folder(set, SearchPath.ofThisModule().inModule(module));
        TapeUpkeep done = TapeUpkeep.prune(folder, used);
        return "[" + set + "] " + (done.before() - done.after()) + " of " + done.before()
                + " calls dropped; kept is what was used by " + names(runs);
    }

    private List<RunFolder> runs() throws IOException {
        List<RunFolder> runs = RunFolder.below(output.folder).stream()
                .filter(it -> it.isOfSet(set))
                .toList();
        if (runs.isEmpty()) {
            throw refusal(output.folder, "no-run", "there is no run of this set", "Run all its tests first");
        }
        return runs;
    }

    private static Optional<Set<String>> used(RunFolder run) {
        return new TapeUse(run.path()).read();
    }

    private FindingsException notWhole(RunFolder run) {
        return refusal(
                run.path(),
                "not-whole",
                "this run had errors, only some of the cases, or no tape, so what it did not use may still be needed",
                "Run the test again, all its cases, or delete the folder when there is no such test any more");
    }

    private FindingsException refusal(Path place, String rule, String message, String remedy) {
        Finding finding = new Finding(place.toString(), 0, null, rule, message, remedy);
        return new FindingsException("tape of [" + set + "]", List.of(finding));
    }

    private static String names(List<RunFolder> runs) {
        return runs.stream().map(it -> String.valueOf(it.path().getFileName())).collect(Collectors.joining(", "));
    }
}
