package io.goldunit.cli;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Gate;
import io.goldunit.gate.Policy;
import io.goldunit.report.Messages;
import io.goldunit.report.NextSteps;
import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "compare", description = "Compares a run with a baseline.")
final class Compare implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASELINE", description = "A baseline.jsonl, or another run.jsonl.")
    Path baseline;

    @Parameters(index = "1", paramLabel = "RUN", description = "A run.jsonl.")
    Path run;

    @Override
    public Integer call() {
        Run accepted = RunFile.read(baseline);
        Run now = RunFile.read(run);
        Comparison comparison = Gate.compare(accepted, now, Policy.DEFAULT);
        spec.commandLine()
                .getOut()
                .println(Messages.verdict(new Outcome(now, accepted, comparison), new NextSteps("", "")));
        return ExitCode.of(comparison.verdict());
    }
}
