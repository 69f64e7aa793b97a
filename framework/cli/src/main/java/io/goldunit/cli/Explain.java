package io.goldunit.cli;

import io.goldunit.evaluation.Outcome;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import io.goldunit.file.SearchPath;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.golden.GoldenCase;
import io.goldunit.report.CaseStory;
import io.goldunit.report.NextSteps;
import io.goldunit.report.Reports;
import io.goldunit.run.RunHeader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Tells one case's story from its newest run: what was asked, expected, accepted, and said now.")
final class Explain implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "SET/CASE",
            description = "A case, such as support-faq/refund-window; with several baselines SET@BASELINE/CASE,"
                    + " with several modules MODULE/SET/CASE.")
    String name;

    @Mixin
    OutputOption output;

    @Override
    public Integer call() throws IOException {
        int slash = name.lastIndexOf('/');
        if (slash <= 0 || slash == name.length() - 1) {
            spec.commandLine()
                    .getErr()
                    .println("[" + name + "] names no case: write SET/CASE, as in support-faq/refund-window");
            return ExitCode.WRONG_USE;
        }
        Outcome outcome = Evaluations.below(output.folder).newest(name.substring(0, slash));
        String caseId = known(outcome, name.substring(slash + 1));
        String page = Reports.page(output.folder).toString().replace('\\', '/');
        NextSteps steps = NextSteps.of(outcome.run().header(), page);
        PrintWriter out = spec.commandLine().getOut();
        out.println(CaseStory.of(outcome, caseId, golden(outcome.run().header(), caseId), steps));
        return ExitCode.FINE;
    }

    private String known(Outcome outcome, String caseId) {
        List<String> ids = CaseStory.known(outcome);
        if (ids.contains(caseId)) {
            return caseId;
        }
        String near = Nearest.to(caseId, ids)
                .map(it -> "Did you mean " + outcome.name() + "/" + it + "?")
                .orElse("The report lists its cases");
        throw new FindingsException(
                "case [" + caseId + "]",
                List.of(new Finding(
                        output.folder.toString(),
                        0,
                        null,
                        "unknown-case",
                        "the newest run of [" + outcome.name() + "] has no case " + Quoted.of(caseId),
                        near)));
    }

    /** The case as its file has it now; the run tells the story also where that is gone or cannot be read. */
    private static @Nullable GoldenCase golden(RunHeader header, String caseId) {
        String set = header.set();
        try {
            SearchPath path = SearchPath.ofThisModule().inModule(header.module());
            return CaseSetReader.read(path.find("golden-sets/" + set, "golden set [" + set + "]")).cases().stream()
                    .filter(it -> it.id().equals(caseId))
                    .findFirst()
                    .orElse(null);
        } catch (FindingsException e) {
            return null;
        }
    }
}
