package io.goldunit.cli;

import io.goldunit.cli.score.KnownCases;
import io.goldunit.cli.score.Measure;
import io.goldunit.cli.score.ScorerList;
import io.goldunit.cli.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        description =
                "Scores answers that were given before: JSON lines with id, answer, and references or expected; or a run.jsonl.")
final class Score implements Callable<Integer> {

    private static final String STANDARD = "-";

    @Spec
    CommandSpec spec;

    @Option(
            names = "--scorers",
            paramLabel = "LIST",
            required = true,
            description = "What is measured, such as bleu,chrf,rougeL or 'zh=bleu(tokenizer=zh),contains(Paris)'.")
    String scorers;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            defaultValue = STANDARD,
            description = "The answers; - or nothing for standard input.")
    String in;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STANDARD,
            description = "A new file for the scores; - or nothing for standard output.")
    String out;

    @Option(
            names = "--set",
            paramLabel = "FOLDER",
            description =
                    "The golden set whose cases were answered: what a line does not say comes from the case of its id.")
    @Nullable Path set;

    @Option(names = "--reasons", description = "Says for each value what was found.")
    boolean reasons;

    @Override
    public Integer call() throws IOException {
        List<Measure> measures = measures();
        refuseOldOutput();
        KnownCases known = set == null ? KnownCases.NONE : KnownCases.of(set);
        PrintWriter err = spec.commandLine().getErr();
        String name = in.equals(STANDARD) ? "standard input" : in;
        Scoring scoring = new Scoring(name, known, measures, err::println);
        score(scoring);
        scoring.summary().forEach(err::println);
        return code(scoring);
    }

    private void score(Scoring scoring) throws IOException {
        try (InputStream from = input()) {
            if (out.equals(STANDARD)) {
                scoring.score(from, printed(), reasons);
                return;
            }
            try (Writer to = Files.newBufferedWriter(Path.of(out), StandardOpenOption.CREATE_NEW)) {
                scoring.score(from, to, reasons);
            }
        }
    }

    private Writer printed() {
        PrintWriter out = spec.commandLine().getOut();
        return out instanceof StandardOutput it ? it.throwing() : out;
    }

    private static int code(Scoring scoring) {
        if (!scoring.hasMeasured()) {
            return ExitCode.ERROR;
        }
        return scoring.isWhole() ? ExitCode.FINE : ExitCode.FOUND;
    }

    private List<Measure> measures() {
        try {
            List<Measure> measures = ScorerList.read(scorers);
            refuseChecksOfNoCase(measures);
            return measures;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--scorers: " + e.getMessage(), e);
        }
    }

    private void refuseChecksOfNoCase(List<Measure> measures) {
        if (set == null) {
            measures.stream()
                    .filter(it -> it.scorer().readsChecks())
                    .findFirst()
                    .ifPresent(it -> {
                        throw new IllegalArgumentException("[" + it.name()
                                + "] scores the checks of a golden set's cases: name the set with --set");
                    });
        }
    }

    private void refuseOldOutput() throws IOException {
        if (out.equals(STANDARD) || !Files.exists(Path.of(out))) {
            return;
        }
        boolean isInput =
                !in.equals(STANDARD) && Files.exists(Path.of(in)) && Files.isSameFile(Path.of(in), Path.of(out));
        throw new ParameterException(
                spec.commandLine(),
                isInput
                        ? "--out is the file of the answers: name a new file"
                        : "--out " + out + " is there already: name a new file, or delete it");
    }

    private InputStream input() throws IOException {
        if (in.equals(STANDARD)) {
            return System.in;
        }
        if (Files.isDirectory(Path.of(in))) {
            throw new FileSystemException(in, null, "it is a folder");
        }
        return Files.newInputStream(Path.of(in));
    }
}
