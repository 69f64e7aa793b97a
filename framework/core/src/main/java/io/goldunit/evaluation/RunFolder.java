package io.goldunit.evaluation;

import io.goldunit.call.Journal;
import io.goldunit.call.TapeMode;
import io.goldunit.call.TapedCall;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Fingerprint;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.Lease;
import io.goldunit.gate.Comparison;
import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import io.goldunit.run.UnfinishedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The files of one evaluation of one build: the run, the baseline it was compared with, and the comparison. One folder a
 * golden set and test, so that forks, classes and modules never write the same file.
 *
 * @param path the folder
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record RunFolder(Path path) {

    private static final String RUN = "run.jsonl";

    /** The folder of a golden set as run by a test. */
    static RunFolder of(Path output, String set, String test) {
        return new RunFolder(output.resolve(set).resolve(test.isEmpty() ? "run" : name(test)));
    }

    // Not the letters of every script: in the locale C a JVM can make no file of such a name.
    private static String name(String test) {
        String name = test.replace('/', '+').replaceAll("[^A-Za-z0-9._+-]+", ".");
        boolean plain = test.chars().allMatch(it -> it < 128);
        return plain ? name : name + "." + Fingerprint.ofText(test).substring(0, 8);
    }

    /** Every evaluation below an output folder, by path; empty when there is none. */
    public static List<RunFolder> below(Path output) throws IOException {
        return all(output).stream().filter(it -> Files.exists(it.run())).toList();
    }

    /** Whether it is one of a golden set, as its place says: to be known before its files are read. */
    public boolean isOfSet(String set) {
        return path.resolveSibling("").endsWith(set);
    }

    /** The evaluations of this build. */
    public static List<RunFolder> ofThisBuild(Path output) throws IOException {
        return ofBuild(BuildId.current(), all(output));
    }

    /** The evaluations of the newest build that left any, or left word why it could make none. */
    public static List<RunFolder> ofNewestBuild(Path output) throws IOException {
        List<RunFolder> all = all(output);
        return ofBuild(newestBuild(all), all);
    }

    /** What this build could not evaluate. */
    public static List<Failure> failuresOfThisBuild(Path output) throws IOException {
        return failures(BuildId.current(), all(output));
    }

    /** What the newest build could not evaluate. */
    public static List<Failure> failuresOfNewestBuild(Path output) throws IOException {
        List<RunFolder> all = all(output);
        return failures(newestBuild(all), all);
    }

    private static List<RunFolder> all(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(output, 2)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RunFolder::new)
                    .toList();
        }
    }

    private static List<RunFolder> ofBuild(String build, List<RunFolder> all) {
        return all.stream().filter(it -> it.isOf(build) || it.wasCutOff(build)).toList();
    }

    private static List<Failure> failures(String build, List<RunFolder> all) {
        return all.stream()
                .flatMap(it -> Failure.in(it.path).stream())
                .filter(it -> it.build().equals(build))
                .toList();
    }

    private static String newestBuild(List<RunFolder> all) {
        return all.stream()
                .flatMap(RunFolder::traces)
                .max(Comparator.comparing(Trace::left))
                .map(Trace::build)
                .orElse("");
    }

    /** What a build left, and when. */
    private record Trace(FileTime left, String build) {}

    private Stream<Trace> traces() {
        Stream<Trace> run = Stream.of(run(), unfinished())
                .filter(Files::exists)
                .limit(1)
                .filter(it -> it.equals(run()) || !isUnderWay())
                .map(it -> new Trace(left(it), build()));
        Stream<Trace> failure =
                Failure.in(path).stream().map(it -> new Trace(left(path.resolve(Failure.FILE)), it.build()));
        return Stream.concat(run, failure);
    }

    /** Whether the run that stands here is of a build. */
    boolean isOf(String build) {
        return Files.exists(run()) && build().equals(build);
    }

    /** Whether a build has begun a run here that it did not end, and has not said why; not one that is still under way. */
    private boolean wasCutOff(String build) {
        return !Files.exists(run())
                && Failure.in(path).isEmpty()
                && UnfinishedRun.read(unfinished()).isPresent()
                && build().equals(build)
                && !isUnderWay();
    }

    private boolean isUnderWay() {
        try {
            return Lease.isTaken(lease());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + lease(), e);
        }
    }

    /** Whether the run that stands here was made under a claim. */
    boolean isOf(Claim claim) {
        return Files.exists(run()) && Claim.in(path).filter(claim::equals).isPresent();
    }

    private String build() {
        return Claim.in(path).map(Claim::build).orElse("");
    }

    private static FileTime left(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Removes what an earlier evaluation left, so that nobody takes it for this one's, and what was being written when one was
     * killed. Only for who has the lease.
     */
    void clear() throws IOException {
        Path used = path.resolve(TapeUse.FILE);
        Path failure = path.resolve(Failure.FILE);
        for (Path file : List.of(run(), unfinished(), baseline(), comparison(), proposal(), used, failure)) {
            Files.deleteIfExists(file);
        }
        // A claim is written under a lock of its own.
        AtomicFile.clear(path, it -> !it.endsWith(Claim.FILE));
    }

    /** Where the run stands. */
    Path run() {
        return path.resolve(RUN);
    }

    /**
     * Where the live calls of a run that is under way stand. A run without tape asks everything anew, and so leaves alone what
     * one with a tape has paid for and will put there.
     */
    Path calls(TapeMode mode) {
        return path.resolve(mode == TapeMode.OFF ? "calls-untaped.partial.jsonl" : "calls.partial.jsonl");
    }

    /** The calls that a run which did not end has left for the next; a replay makes none. */
    List<TapedCall> left(TapeMode mode, Instant now) throws IOException {
        return mode == TapeMode.REPLAY ? List.of() : Journal.left(calls(mode), now);
    }

    /** What a run that is under way holds for as long as it is. */
    Path lease() {
        return path.resolve("under-way.lock");
    }

    /** Where the trials of a run that is under way stand. */
    Path unfinished() {
        return path.resolve("run.partial.jsonl");
    }

    /** Where a first baseline is proposed. */
    Path proposal() {
        return path.resolve("baseline.proposed.jsonl");
    }

    /**
     * Writes an outcome. The run comes last: a folder counts as an evaluation from when its run is there.
     *
     * @param accepted where its baseline was read
     */
    void write(Outcome outcome, Path accepted) throws IOException {
        Run baseline = outcome.baseline();
        if (baseline == null) {
            Files.deleteIfExists(baseline());
        } else {
            RunFile.copy(accepted, baseline(), baseline);
        }
        Comparison comparison = outcome.comparison();
        if (comparison == null) {
            Files.deleteIfExists(comparison());
        } else {
            AtomicFile.write(comparison(), out -> Json.writeTo(out, comparison));
        }
        RunFile.write(run(), outcome.run());
        Files.deleteIfExists(path.resolve(Failure.FILE));
    }

    /**
     * Reads the evaluation back; of one that did not end, the trials that were done.
     *
     * @throws io.goldunit.file.FindingsException when a file is damaged
     */
    public Outcome read() {
        if (!Files.exists(run())) {
            return cutOff(UnfinishedRun.read(unfinished()).orElseGet(() -> RunFile.read(run())));
        }
        Run baseline = Files.exists(baseline()) ? RunFile.read(baseline()) : null;
        return new Outcome(RunFile.read(run()), baseline, readComparison());
    }

    private static Outcome cutOff(Run run) {
        long trials = run.cases().stream().mapToLong(it -> it.trials().size()).sum();
        String reason = trials == 0
                ? "the run did not end, and no trial of it was kept: run it again"
                : "the run did not end: " + trials + " trials of " + run.cases().size()
                        + " cases were done, and the next run goes on from their calls";
        Run stopped = new Run(run.header().stopped(reason), run.cases());
        return new Outcome(stopped, null, Comparison.failed(run.header().set(), reason));
    }

    private @Nullable Comparison readComparison() {
        if (!Files.exists(comparison())) {
            return null;
        }
        return JsonLines.read(comparison()).get(0).as(Comparison.class);
    }

    private Path baseline() {
        return path.resolve("baseline.jsonl");
    }

    private Path comparison() {
        return path.resolve("comparison.json");
    }
}
