package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.run.CaseResult;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTests {

    private static final String TEST = "io.shop.ShopTests#answers";

    @TempDir
    Path folder;

    private CaseSet set;

    @BeforeEach
    void makeSet() {
        set = cases(1, 100);
    }

    private CaseSet cases(int from, int to) {
        return set(IntStream.rangeClosed(from, to)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "answer " + i))
                .toList());
    }

    private CaseSet set(List<GoldenCase> cases) {
        return new CaseSet(new Manifest("shop", "1.0.0", null, null, null), folder.resolve("golden-sets/shop"), cases);
    }

    private Settings settings(BaselineMode baseline, String... cases) {
        return new Settings(
                TapeMode.AUTO,
                baseline,
                Duration.ofMinutes(1),
                Set.of(cases),
                false,
                false,
                folder.resolve("target/goldunit"),
                Map.of());
    }

    private static Scorer right(String signature) {
        ScorerSpec spec = ScorerSpec.of("right", ScorerSpec.Kind.RULE, signature);
        return Scorer.of(spec, trial -> trial.answer().text().equals("right") ? Score.pass("") : Score.fail("wrong"));
    }

    private static Evaluation answering(Candidate candidate) {
        return Evaluation.of(candidate).scoredBy(right("right/1"));
    }

    private static Evaluation alwaysRight() {
        return answering(Candidate.of(it -> "right"));
    }

    private static Evaluation wrongUpTo(int last) {
        return answering(Candidate.of(it -> Integer.parseInt(it.id().substring(1)) <= last ? "wrong" : "right"));
    }

    private Outcome evaluate(Evaluation evaluation, Settings settings) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:15:30.5Z"), ZoneOffset.UTC);
        return new Evaluator(set, TEST, settings, line -> {}, clock).evaluate(evaluation, Set.of());
    }

    private Outcome check(Evaluation evaluation) throws Exception {
        return evaluate(evaluation, settings(BaselineMode.CHECK));
    }

    private Outcome accept(Evaluation evaluation) throws Exception {
        return evaluate(evaluation, settings(BaselineMode.ACCEPT));
    }

    private static Comparison judged(Outcome outcome) {
        return Objects.requireNonNull(outcome.comparison());
    }

    private Path baseline() {
        return set.folder().resolve("baseline.jsonl");
    }

    private Path runFolder() {
        return folder.resolve("target/goldunit/shop/io.shop.ShopTests.answers");
    }

    @Test
    void aFirstRunIsNewAndProposesABaselineWithoutWritingOne() throws Exception {
        Outcome outcome = check(alwaysRight());

        assertThat(judged(outcome).verdict()).isEqualTo(Verdict.NEW);
        assertThat(baseline()).doesNotExist();
        assertThat(runFolder().resolve("baseline.proposed.jsonl")).exists();
    }

    @Test
    void anAcceptedRunBecomesTheBaselineAndTheSameCandidateThenPasses() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());

        assertThat(casesOf(baseline())).isEqualTo(casesOf(runFolder().resolve("baseline.proposed.jsonl")));
        assertThat(judged(check(alwaysRight())).verdict()).isEqualTo(Verdict.PASSED);
    }

    private static List<String> casesOf(Path file) throws IOException {
        return Files.readAllLines(file).subList(1, 101);
    }

    @Test
    void acceptingMakesNoCall() throws Exception {
        check(alwaysRight());

        Outcome outcome = accept(answering(Candidate.of(it -> {
            throw new AssertionError("called");
        })));

        assertThat(outcome.run().cases())
                .allSatisfy(it -> assertThat(it.errors()).isEmpty());
    }

    @Test
    void acceptingTheSameRunAgainChangesNoByte() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());
        String first = Files.readString(baseline());
        accept(alwaysRight());

        assertThat(baseline()).hasContent(first);
    }

    @Test
    void aDropIsProvenAndKeptOnDiskBeforeAnybodyIsTold() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());

        Outcome outcome = check(wrongUpTo(20));

        assertThat(judged(outcome).verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(new RunFolder(runFolder()).read()).isEqualTo(outcome);
    }

    @Test
    void aSmallSetThatGotWorseIsInconclusiveNotRed() throws Exception {
        set = cases(1, 8);
        check(alwaysRight());
        accept(alwaysRight());

        assertThat(judged(check(wrongUpTo(2))).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void anEditedAndANewCaseAreListedAndDoNotFail() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());
        List<GoldenCase> cases = new ArrayList<>(cases(1, 101).cases());
        cases.set(4, GoldenCase.of("c5", "another question", "answer 5"));
        set = set(cases);

        Comparison comparison = judged(check(alwaysRight()));

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.pairing().edited()).containsExactly("c5");
        assertThat(comparison.pairing().added()).containsExactly("c101");
    }

    @Test
    void aRemovedCaseIsRedUntilItIsAccepted() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());
        set = cases(1, 99);

        Comparison comparison = judged(check(alwaysRight()));
        accept(alwaysRight());

        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(comparison.pairing().removed()).containsExactly("c100");
        assertThat(judged(check(alwaysRight())).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aScorerThatMeasuresAnotherWayIsNotComparable() throws Exception {
        check(alwaysRight());
        accept(alwaysRight());
        Evaluation changed = Evaluation.of(Candidate.of(it -> "right")).scoredBy(right("right/2"));

        assertThat(judged(check(changed)).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void whenEveryTrialIsInErrorTheVerdictIsAnErrorAndTheRunCannotBeAccepted() throws Exception {
        Evaluation down = answering(Candidate.of(it -> {
            throw new IOException("connection refused");
        }));

        assertThat(judged(check(down)).verdict()).isEqualTo(Verdict.ERROR);
        assertThatThrownBy(() -> accept(down))
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith("run of [shop] cannot be used: 101 problems\n"
                        + "  run of 2026-11-02T10:15:30Z not-scored: no trial has a score, so there is nothing to compare"
                        + " with. Run the tests again, without -Dgoldunit.baseline=accept, then accept.\n"
                        + "  run of 2026-11-02T10:15:30Z [c1] no-answer: IOException: connection refused."
                        + " Run the tests again, without -Dgoldunit.baseline=accept, then accept.");
        assertThat(baseline()).doesNotExist();
    }

    @Test
    void aSetNoneOfWhoseCasesIsScoredIsAnError() throws Exception {
        Evaluation unscored = Evaluation.of(Candidate.of(it -> "right"))
                .scoredBy(Scorer.of("judge", trial -> Score.unscored("the judge said nothing")));

        assertThat(judged(check(unscored)).verdict()).isEqualTo(Verdict.ERROR);
    }

    @Test
    void aRunOfSelectedCasesIsNotJudgedAndCannotBeAccepted() throws Exception {
        Outcome outcome = evaluate(alwaysRight(), settings(BaselineMode.CHECK, "c7", "c3"));

        assertThat(outcome.comparison()).isNull();
        assertThat(outcome.run().cases()).map(CaseResult::id).containsExactly("c3", "c7");
        assertThatThrownBy(() -> accept(alwaysRight())).hasMessage("""
                        run of [shop] cannot be used: 1 problem
                          run of 2026-11-02T10:15:30Z partial: it holds only selected cases.\
                         Run the tests again, without -Dgoldunit.baseline=accept, then accept.""");
    }

    @Test
    void aSelectedCaseThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> evaluate(alwaysRight(), settings(BaselineMode.CHECK, "c7", "x")))
                .hasMessage("""
                        setting [goldunit.cases] cannot be used: 1 problem
                          goldunit.cases unknown-case: there is no case [x] in [shop]. Correct the ids.""");
    }

    @Test
    void acceptingWithoutARunIsRefused() {
        assertThatThrownBy(() -> accept(alwaysRight())).hasMessage("""
                        run of [shop] cannot be used: 1 problem
                          %s no-run: there is no run to accept in %s.\
                         Run the tests first, without -Dgoldunit.baseline=accept, then accept.""".formatted(TEST, runFolder()));
    }

    @Test
    void aRunOfCasesThatHaveChangedSinceIsRefused() throws Exception {
        check(alwaysRight());
        set = cases(2, 101);

        assertThatThrownBy(() -> accept(alwaysRight())).hasMessage("""
                        run of [shop] cannot be used: 1 problem
                          run of 2026-11-02T10:15:30Z other-set: the set's cases have changed since the run: new c101; gone c1.\
                         Run the tests again, without -Dgoldunit.baseline=accept, then accept.""");
    }

    @Test
    void aRunOfAnotherEvaluationIsRefused() throws Exception {
        check(alwaysRight());

        assertThatThrownBy(() -> accept(alwaysRight().trials(3)))
                .hasMessageContaining("other-evaluation: since the run, trials was [2] and is [3].");
    }

    @Test
    void aRunWithoutAnyScoreIsRefused() throws Exception {
        Evaluation unscored = Evaluation.of(Candidate.of(it -> "right")).scoredBy(new Nothing());
        check(unscored);

        assertThatThrownBy(() -> accept(unscored))
                .hasMessageContaining("not-scored: no trial has a score, so there is nothing to compare with.");
    }

    private record Nothing() implements Scorer {
        @Override
        public ScorerSpec spec() {
            return ScorerSpec.of("nothing", ScorerSpec.Kind.RULE, "nothing/1");
        }

        @Override
        public Score score(Trial trial) {
            return Score.pass("");
        }

        @Override
        public boolean appliesTo(GoldenCase goldenCase) {
            return false;
        }
    }

    @Test
    void namedBaselinesStandBesideEachOther() throws Exception {
        Evaluation named = alwaysRight().baseline("small");
        check(named);
        accept(named);

        assertThat(set.folder().resolve("baseline-small.jsonl")).exists();
        assertThat(judged(check(alwaysRight())).verdict()).isEqualTo(Verdict.NEW);
        assertThat(judged(check(named)).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aBrokenBaselineIsFoundBeforeAnyCallIsMade() throws Exception {
        Files.createDirectories(set.folder());
        Files.writeString(baseline(), "<<<<<<< HEAD\n");

        assertThatThrownBy(() -> check(answering(Candidate.of(it -> {
                    throw new AssertionError("called");
                }))))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining(":1 conflict-markers:");
    }

    @Test
    void anEvaluationWithoutScorersMeasuresNothingAndIsRefused() {
        assertThatThrownBy(() -> check(Evaluation.of(Candidate.of(it -> "right"))))
                .hasMessage("""
                        golden set [shop] cannot be used: 1 problem
                          %s no-scorer: the evaluation has no scorer, so nothing would be measured.\
                         Add one with scoredBy(...).""".formatted(TEST));
    }

    @Test
    void checksThatNoScorerReadsAreRefused() {
        set = set(List.of(new GoldenCase(
                "c1",
                List.of(),
                List.of(),
                Map.of(),
                Expected.NOTHING,
                List.of(),
                List.of(new Check("contains", "7 pm", 3)),
                List.of(),
                null,
                null,
                "cases.yaml",
                1)));

        assertThatThrownBy(() -> check(alwaysRight())).hasMessage("""
                        golden set [shop] cannot be used: 1 problem
                          %s unread-checks: 1 cases have checks, and no scorer reads them.\
                         Add Rule.ofCase() to scoredBy(...).""".formatted(TEST));
    }

    @Test
    void aReplayedRunPassesEvenIfItsSetIsSmallAndSaysWhenItWasRecorded() throws Exception {
        set = cases(1, 3);
        ScriptedModel model = ScriptedModel.saying("right");
        Evaluation evaluation = answering(Candidate.of(model, Prompt.of("ask", "{{input}}")));
        check(evaluation);
        accept(evaluation);

        Comparison comparison = judged(check(evaluation));

        assertThat(model.asked()).hasSize(6);
        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.replay()).isEqualTo("replayed, recorded 2026-11-02");
    }

    @Test
    void anUntapedEvaluationAsksAgain() throws Exception {
        set = cases(1, 3);
        ScriptedModel model = ScriptedModel.saying("right");
        Evaluation evaluation =
                answering(Candidate.of(model, Prompt.of("ask", "{{input}}"))).untaped();
        check(evaluation);
        check(evaluation);

        assertThat(model.asked()).hasSize(12);
        assertThat(set.folder().resolve("tape")).doesNotExist();
    }

    @Test
    void trialsAndConcurrencyAndNamesHaveLimits() {
        Evaluation evaluation = alwaysRight();

        assertThatThrownBy(() -> evaluation.baselineTrials(1001))
                .hasMessage("trials lie between 1 and 1000, not at 1001");
        assertThatThrownBy(() -> evaluation.trials(0)).hasMessage("trials lie between 1 and 1000, not at 0");
        assertThatThrownBy(() -> evaluation.concurrency(1001))
                .hasMessage("concurrency lies between 1 and 1000, not at 1001");
        assertThatThrownBy(() -> evaluation.baseline("../x"))
                .hasMessage("a baseline's name is of letters, digits, dots and dashes, not [../x]");
        assertThatThrownBy(() -> evaluation.scoredBy(right("right/3")))
                .hasMessage("two scorers are named [right]: give one of them another name");
    }
}
