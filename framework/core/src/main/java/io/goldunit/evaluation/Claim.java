package io.goldunit.evaluation;

import io.goldunit.file.AtomicFile;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which test of which build evaluates a golden set against which baseline: two tests of one build must not do it against the
 * same, or one would overwrite what the other accepts.
 *
 * @param build the build, see {@link BuildId}
 * @param baseline the baseline's file: sets of two modules may have the same name
 * @param test who evaluates
 * @param session in which it is run once and, where it failed, again; empty outside of any
 */
record Claim(String build, String baseline, String test, String session) {

    static final String FILE = "claim.json";

    /** The claim that stands in a run's folder, if any. */
    static Optional<Claim> in(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(JsonLines.read(file).get(0).as(Claim.class)) : Optional.empty();
    }

    /**
     * Puts the claim into the run's folder.
     *
     * @param folder the run's folder, beside those of other runs of the set
     * @throws FindingsException when another test of this build has claimed the same baseline, finished or not
     */
    void stake(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path set = folder.resolveSibling("");
        LockFile.holdFolder(set, () -> {
            refuseRivals(set);
            AtomicFile.clear(folder, it -> it.endsWith(FILE));
            AtomicFile.write(folder.resolve(FILE), Json.write(this) + "\n");
        });
    }

    /**
     * Looks whether the claim could be put there, and writes nothing but the lock.
     *
     * @throws FindingsException when another test of this build has claimed the same baseline
     */
    void check(Path folder) throws IOException {
        Path set = folder.resolveSibling("");
        LockFile.holdFolder(set, () -> refuseRivals(set));
    }

    private void refuseRivals(Path set) throws IOException {
        others(set).filter(this::contradicts).findFirst().ifPresent(this::refuse);
    }

    private static Stream<Claim> others(Path set) throws IOException {
        try (Stream<Path> folders = Files.list(set)) {
            return folders.sorted().toList().stream().map(Claim::in).flatMap(Optional::stream);
        }
    }

    private boolean contradicts(Claim other) {
        return build.equals(other.build) && baseline.equals(other.baseline) && !test.equals(other.test);
    }

    private void refuse(Claim other) {
        String message = "it evaluates the same golden set against the same baseline as " + other.test;
        String remedy =
                "Give one of them a baseline of its own with .baseline(\"...\"), or let both share one evaluation";
        throw new FindingsException(
                "test [" + test + "]", List.of(new Finding(test, 0, null, "same-baseline", message, remedy)));
    }
}
