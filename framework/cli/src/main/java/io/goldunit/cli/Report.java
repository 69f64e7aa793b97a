package io.goldunit.cli;

import io.goldunit.report.Reports;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "report", description = "Makes the report anew from the runs of a build.")
final class Report implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        Reports.rewrite(output.folder);
        spec.commandLine().getOut().println(Reports.page(output.folder));
        return ExitCode.FINE;
    }
}
