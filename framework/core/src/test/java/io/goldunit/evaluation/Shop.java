package io.goldunit.evaluation;

import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.JsonLines;
import io.goldunit.gate.Comparison;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Run;
import io.goldunit.run.RunFile;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A golden set whose candidate answers what a test says: cases c1 to c9, of which c1 to c3 have the tag refund. */
final class Shop {

    static final String TEST = "io.shop.ShopTests#answers";

    private final Path folder;
    final Map<String, String> answers = new TreeMap<>();
    final List<String> told = new ArrayList<>();
    final Map<String, String> settings = new TreeMap<>();
    CaseSet set;
    Instant now = Instant.parse("2026-11-02T10:15:30.5Z");
    TapeMode tape = TapeMode.AUTO;
    String message = "";
    String session = "";
    Set<String> cases = Set.of();
    Set<String> tags = Set.of();

    @Nullable Duration tapeMaxAge = null;

    Shop(Path folder) {
        this.folder = folder;
        this.set = of(1, 9);
    }

    CaseSet of(int from, int to) {
        return new CaseSet(
                new Manifest("shop", "1.0.0", null, null, null),
                folder.resolve("golden-sets/shop"),
                IntStream.rangeClosed(from, to).mapToObj(Shop::goldenCase).toList());
    }

    /** Puts a case in the place of the one with its id. */
    void put(GoldenCase it) {
        List<GoldenCase> cases = set.cases().stream()
                .map(old -> old.id().equals(it.id()) ? it : old)
                .toList();
        set = new CaseSet(set.manifest(), set.folder(), cases);
    }

    static GoldenCase goldenCase(int number) {
        return new GoldenCase(
                "c" + number,
                List.of(new Message(Role.USER, "question " + number)),
                List.of(),
                Map.of(),
                Expected.NOTHING,
                List.of(),
                List.of(),
                number <= 3 ? List.of("refund") : List.of(),
                null,
                null,
                "cases.yaml",
                number);
    }

    /** Right but where the answers say something else. */
    Evaluation evaluation() {
        return scored(Candidate.of(it -> answers.getOrDefault(it.id(), "right")), "right/1");
    }

    static Evaluation scored(Candidate candidate, String signature) {
        ScorerSpec spec = ScorerSpec.of("right", ScorerSpec.Kind.RULE, signature);
        return Evaluation.of(candidate)
                .scoredBy(Scorer.of(
                        spec, it -> it.answer().text().equals("right") ? Score.pass("") : Score.fail("wrong")));
    }

    /** Scored as ever, with the answers of a model; its calls are taped. */
    static Evaluation asking(ScriptedModel model) {
        return scored(Candidate.of(model, Prompt.of("ask", "{{input}}")), "right/1");
    }

    Outcome check() throws Exception {
        return run(BaselineMode.CHECK, evaluation());
    }

    Outcome propose() throws Exception {
        return run(BaselineMode.PROPOSE, evaluation());
    }

    Outcome accept() throws Exception {
        return run(BaselineMode.ACCEPT, evaluation());
    }

    /** The first baseline, with what was told of it forgotten; the next run is three days later. */
    void acceptFirst() throws Exception {
        check();
        accept();
        now = Instant.parse("2026-11-05T08:00:00Z");
        told.clear();
    }

    Outcome run(BaselineMode mode, Evaluation evaluation) throws Exception {
        return evaluator(mode).evaluate(evaluation, Set.of());
    }

    /** What the session knows. */
    Optional<Outcome> known(BaselineMode mode, Evaluation evaluation, String... selected) {
        return evaluator(mode).known(evaluation, Set.of(selected));
    }

    private Map<String, String> given(BaselineMode mode) {
        Map<String, String> given = new TreeMap<>(settings);
        given.put("goldunit.baseline", mode.name());
        given.put("goldunit.tape", tape.name());
        given.put("goldunit.cases", String.join(",", cases));
        given.put("goldunit.tags", String.join(",", tags));
        if (mode == BaselineMode.ACCEPT) {
            given.put("goldunit.message", message);
        }
        if (tapeMaxAge != null) {
            given.put("goldunit.tape.maxAge", tapeMaxAge.toDays() + "d");
        }
        return given;
    }

    Evaluator evaluator(BaselineMode mode) {
        Settings settings = Settings.of(folder.resolve("target/goldunit"), given(mode));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Evaluator(set, TEST, settings, told::add, clock, session, SharedLimits.of(settings));
    }

    static Comparison judged(Outcome outcome) {
        return Objects.requireNonNull(outcome.comparison());
    }

    Path runFolder() {
        return folder.resolve("target/goldunit/shop/io.shop.ShopTests.answers");
    }

    Path file() {
        return set.folder().resolve("baseline.jsonl");
    }

    Run baseline() {
        return RunFile.read(file());
    }

    Acceptance acceptance() {
        return Objects.requireNonNull(baseline().header().acceptance());
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    /** The ids of the cases whose lines are others now; the first line by the name header, the last by the name end. */
    List<String> changed(List<String> before) throws IOException {
        List<String> now = lines();
        return now.stream()
                .filter(it -> !before.contains(it))
                .map(it -> new JsonLines.Line(file(), 1, it).as(Map.class))
                .map(it ->
                        "case".equals(it.get("type")) ? String.valueOf(it.get("id")) : String.valueOf(it.get("type")))
                .toList();
    }
}
