package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a run beside the baseline of a set of a hundred cases. */
class EvaluatorTests {

    private Shop shop;

    @BeforeEach
    void openShop(@TempDir Path folder) {
        shop = new Shop(folder);
        shop.set = shop.of(1, 100);
    }

    private Outcome checkWrongUpTo(int last) throws Exception {
        IntStream.rangeClosed(1, last).forEach(it -> shop.answers.put("c" + it, "wrong"));
        return shop.check();
    }

    @Test
    void aFirstRunIsNewAndProposesABaselineWithoutWritingOne() throws Exception {
        Outcome outcome = shop.check();

        assertThat(Shop.judged(outcome).verdict()).isEqualTo(Verdict.NEW);
        assertThat(shop.file()).doesNotExist();
        assertThat(shop.runFolder().resolve("baseline.proposed.jsonl")).exists();
    }

    @Test
    void anAcceptedRunBecomesTheBaselineAndTheSameCandidateThenPasses() throws Exception {
        shop.check();
        shop.accept();

        assertThat(casesOf(shop.file())).isEqualTo(casesOf(shop.runFolder().resolve("baseline.proposed.jsonl")));
        assertThat(Shop.judged(shop.check()).verdict()).isEqualTo(Verdict.PASSED);
    }

    private static List<String> casesOf(Path file) throws IOException {
        return Files.readAllLines(file).subList(1, 101);
    }

    @Test
    void aDropIsProvenAndKeptOnDiskBeforeAnybodyIsTold() throws Exception {
        shop.check();
        shop.accept();

        Outcome outcome = checkWrongUpTo(20);

        assertThat(Shop.judged(outcome).verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(new RunFolder(shop.runFolder()).read()).isEqualTo(outcome);
    }

    @Test
    void aSmallSetThatGotWorseIsInconclusiveNotRed() throws Exception {
        shop.set = shop.of(1, 8);
        shop.check();
        shop.accept();

        assertThat(Shop.judged(checkWrongUpTo(2)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void anEditedAndANewCaseAreListedAndDoNotFail() throws Exception {
        shop.check();
        shop.accept();
        shop.set = shop.of(1, 101);
        shop.put(GoldenCase.of("c5", "another question"));

        Comparison comparison = Shop.judged(shop.check());

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.pairing().edited()).containsExactly("c5");
        assertThat(comparison.pairing().added()).containsExactly("c101");
    }

    @Test
    void aRemovedCaseIsRedUntilItIsAccepted() throws Exception {
        shop.check();
        shop.accept();
        shop.set = shop.of(1, 99);

        Comparison comparison = Shop.judged(shop.check());
        shop.accept();

        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(comparison.pairing().removed()).containsExactly("c100");
        assertThat(Shop.judged(shop.check()).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aScorerThatMeasuresAnotherWayIsNotComparable() throws Exception {
        shop.check();
        shop.accept();
        Evaluation changed = Shop.scored(Candidate.of(it -> "right"), "right/2");

        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, changed)).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void whenEveryTrialIsInErrorTheVerdictIsAnErrorAndTheRunCannotBeAccepted() throws Exception {
        Evaluation down = Shop.scored(
                Candidate.of(it -> {
                    throw new IOException("connection refused");
                }),
                "right/1");

        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, down)).verdict()).isEqualTo(Verdict.ERROR);
        assertThatThrownBy(() -> shop.run(BaselineMode.ACCEPT, down))
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith("run of [shop] cannot be used: 101 problems\n"
                        + "  run of 2026-11-02T10:15:30Z not-scored: no trial has a score, so there is nothing to compare"
                        + " with. Run the tests again, without -Dgoldunit.baseline=accept, then accept.\n"
                        + "  run of 2026-11-02T10:15:30Z [c1] no-answer: IOException: connection refused."
                        + " Run the tests again, without -Dgoldunit.baseline=accept, then accept.");
        assertThat(shop.file()).doesNotExist();
    }

    @Test
    void aSetNoneOfWhoseCasesIsScoredIsAnError() throws Exception {
        Evaluation unscored = Evaluation.of(Candidate.of(it -> "right"))
                .scoredBy(Scorer.of("judge", trial -> Score.unscored("the judge said nothing")));

        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, unscored)).verdict())
                .isEqualTo(Verdict.ERROR);
    }

    @Test
    void namedBaselinesStandBesideEachOther() throws Exception {
        Evaluation named = shop.evaluation().baseline("small");
        shop.run(BaselineMode.CHECK, named);
        shop.run(BaselineMode.ACCEPT, named);

        assertThat(shop.set.folder().resolve("baseline-small.jsonl")).exists();
        assertThat(Shop.judged(shop.check()).verdict()).isEqualTo(Verdict.NEW);
        assertThat(Shop.judged(shop.run(BaselineMode.CHECK, named)).verdict()).isEqualTo(Verdict.PASSED);
    }
}
