package io.goldunit.cli;

import io.goldunit.evaluation.Acceptance;
import io.goldunit.evaluation.BaselineFile;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.run.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Makes the last runs of golden sets their baselines; makes no call.")
final class Accept implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SET", arity = "1..*", description = "Names of golden sets.")
    List<String> sets;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int accepted = 0;
        for (RunFolder folder : RunFolder.below(output.folder)) {
            Run run = folder.read().run();
            if (sets.contains(run.header().set())) {
                out.println(
                        "[" + run.header().set() + "] accepted: " + accept(run).path());
                accepted++;
            }
        }
        if (accepted == 0) {
            spec.commandLine().getErr().println("no run of " + sets + " in " + output.folder + ": run the tests first");
        }
        return accepted == 0 ? ExitCode.FOUND : 0;
    }

    private static BaselineFile accept(Run run) throws IOException {
        String name = run.header().set();
        CaseSet set =
                CaseSetReader.read(SearchPath.ofThisModule().find("golden-sets/" + name, "golden set [" + name + "]"));
        BaselineFile baseline = BaselineFile.of(set.folder(), run.header().baseline());
        Acceptance.accept(run, set, baseline);
        return baseline;
    }
}
