package io.goldunit.cli;

import io.goldunit.cli.init.Draft;
import io.goldunit.cli.init.NewSet;
import io.goldunit.cli.init.Wish;
import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description =
                "Makes a first golden set from a CSV, a JSONL log or a chat export, and the test class to go with it.")
final class Init implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "What the golden set is to be called, such as support-faq.")
    String name;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            required = true,
            description = "CSV, JSONL or JSON: a question and perhaps a good answer in each record, or a conversation.")
    Path from;

    @Option(names = "--package", paramLabel = "NAME", defaultValue = "", description = "Package of the test class.")
    String packageName;

    @Option(names = "--input", paramLabel = "COLUMN", description = "Column or field that holds the question.")
    @Nullable String input;

    @Option(names = "--expected", paramLabel = "COLUMN", description = "Column or field that holds the good answer.")
    @Nullable String expected;

    @Option(names = "--id", paramLabel = "COLUMN", description = "Column or field that holds the id.")
    @Nullable String id;

    @Option(names = "--limit", paramLabel = "N", description = "How many cases are taken at most; all unless said.")
    int limit = Integer.MAX_VALUE;

    @Option(
            names = "--module",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The module it is made for; this folder unless said otherwise.")
    Path module;

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Draft draft = Draft.of(from, new Wish(input, expected, id, limit));
            NewSet set = new NewSet(module.normalize(), name, packageName, draft);
            List<Path> files = set.write();
            draft.report().forEach(out::println);
            files.forEach(it -> out.println("wrote " + it));
            nextSteps(set, draft, out);
            return ExitCode.FINE;
        } catch (FindingsException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.FOUND;
        }
    }

    private void nextSteps(NewSet set, Draft draft, PrintWriter out) {
        out.println();
        out.println("[" + name + "] " + draft.size() + (draft.size() == 1 ? " case" : " cases") + ". Next:");
        out.println("  1. read the cases: every answer in them should be a good one, and nothing in them private");
        out.println("  2. put your application into " + set.testName() + ".ask");
        out.println("  3. mvn test -Dtest=" + set.testName());
    }

    private void refuseWrongUse() throws IOException {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw wrong(
                    "a golden set cannot be called '" + name + "': use letters, digits, dots, dashes and underscores");
        }
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw wrong("'" + packageName + "' is not the name of a package");
        }
        if (limit < 1) {
            throw wrong("--limit must be 1 or more, but is " + limit);
        }
        for (Path needed : List.of(from, module)) {
            if (!Files.exists(needed)) {
                throw new NoSuchFileException(needed.toString());
            }
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
