package io.goldunit.run;

import io.goldunit.call.Route;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Runs of as many cases as a test wants, without a tape. */
final class Untaped {

    private Untaped() {}

    static Route route() {
        return Route.of(Tape.open(TapeMode.OFF, Path.of("none"), "2026-11-02", Secrets.of(Map.of())));
    }

    static List<CaseResult> run(Candidate candidate, int cases, Plan plan, Scorer... scorers) throws Exception {
        List<GoldenCase> asked = IntStream.rangeClosed(1, cases)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "answer " + i))
                .toList();
        return new Runner(candidate, List.of(scorers), route(), plan, line -> {}, trial -> {}).run("set", asked);
    }
}
