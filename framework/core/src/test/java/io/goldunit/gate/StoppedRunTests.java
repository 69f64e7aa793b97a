package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The verdict on a run whose budget ended before every trial was asked. */
class StoppedRunTests {

    private static final String STOPPED = "the budget of 9 calls was reached after 9 of 100 trials";

    private static final Run BASELINE = singles(100, 1);

    private static Run singles(int cases, double value) {
        double[] values = new double[cases];
        Arrays.fill(values, value);
        return Runs.singles(values);
    }

    /** The first cases have this score, the others were not asked. */
    private static Run stopped(int asked, double value) {
        List<CaseResult> cases = IntStream.range(0, 100)
                .mapToObj(i -> Runs.result(
                        "case-" + i, List.of(), Runs.CORRECT.name(), i < asked ? new double[] {value} : new double[0]))
                .toList();
        Run run = Runs.of(List.of(Runs.CORRECT), cases);
        return new Run(run.header().stopped(STOPPED), run.cases());
    }

    private static Comparison compare(Run run) {
        return Gate.compare(BASELINE, run, Policy.DEFAULT);
    }

    @Test
    void itIsNeverPassedHoweverManyWereAsked() {
        assertThat(Gate.compare(BASELINE, singles(100, 1), Policy.DEFAULT).verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(compare(stopped(99, 1)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(compare(stopped(99, 1)).reason()).isEqualTo(STOPPED);
    }

    @Test
    void itIsNeverRegressedByWhatIsAbsent() {
        Comparison comparison = compare(stopped(9, 1));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason()).isEqualTo(STOPPED);
        assertThat(comparison.measures()).singleElement().satisfies(it -> {
            assertThat(it.paired()).isEqualTo(9);
            assertThat(it.drop()).isZero();
        });
        assertThat(comparison.errors()).isZero();
        assertThat(comparison.pairing().paired()).hasSize(100);
    }

    @Test
    void aDropThatIsProvenInWhatWasAskedIsTold() {
        assertThat(compare(stopped(9, 0)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(compare(stopped(9, 0)).reason())
                .isEqualTo(STOPPED + "; in what was asked a drop is proven: [correct] by 1 (p 0.002)");
    }

    @Test
    void nothingAskedIsNoError() {
        assertThat(compare(stopped(0, 0)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Gate.compare(null, stopped(0, 0), Policy.DEFAULT).reason())
                .isEqualTo("there is no baseline yet, and " + STOPPED);
    }

    @Test
    void errorsOfTheCandidateStayErrors() {
        Run run = Runs.eachTrial(stopped(9, 1), it -> Runs.failed(it.number(), "429"));

        assertThat(compare(run).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(compare(run).reason()).isEqualTo("no trial of 9 was scored: 429");
    }
}
