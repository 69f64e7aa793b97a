package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which cases a proven drop is about: those whose nodes are red beside the verdict's. */
class CaseDropTests {

    private static List<CaseDrop> dropped(Run baseline, Run run, Verdict verdict) {
        Comparison comparison = Gate.compare(baseline, run, Policy.DEFAULT);
        assertThat(comparison.verdict()).isEqualTo(verdict);
        return comparison.dropped();
    }

    /** The same trials in every case. */
    private static Run all(double... trials) {
        double[][] cases = new double[40][];
        Arrays.fill(cases, trials);
        return Runs.trials(cases);
    }

    private static Run wrong(int wrong, int of) {
        return Runs.singles(Runs.concat(Runs.repeat(0, wrong), Runs.repeat(1, of - wrong)));
    }

    @Test
    void aDropOfAHalfIsClearInASingleTrial() {
        assertThat(dropped(wrong(0, 25), wrong(8, 25), Verdict.REGRESSED))
                .hasSize(8)
                .startsWith(
                        new CaseDrop("case-0", "correct", 1, 0, 1, 1, 1),
                        new CaseDrop("case-1", "correct", 1, 0, 1, 1, 1));
        assertThat(dropped(all(0.9), all(0.4), Verdict.REGRESSED)).hasSize(40);
    }

    @Test
    void aSmallerOneIsNot() {
        assertThat(dropped(all(0.9), all(0.41), Verdict.REGRESSED)).isEmpty();
        assertThat(dropped(all(0.9, 0.9), all(0.41, 0.41), Verdict.REGRESSED)).isEmpty();
    }

    @Test
    void threeTrialsThatAreAllWorseThanAllAcceptedOnesAreClear() {
        List<CaseDrop> dropped = dropped(all(0.8, 0.82, 0.84), all(0.6, 0.61, 0.62), Verdict.REGRESSED);

        assertThat(dropped).hasSize(40);
        assertThat(dropped.get(0).id()).isEqualTo("case-0");
        assertThat(dropped.get(0).drop()).isCloseTo(0.21, offset(1e-9));
        assertThat(dropped.get(0).worse()).isEqualTo(3);
        assertThat(dropped.get(0).trials()).isEqualTo(3);
    }

    @Test
    void threeTrialsOfWhichOneIsAsGoodAsAnAcceptedOneAreNot() {
        assertThat(dropped(all(0.8, 0.82, 0.84), all(0.5, 0.5, 0.8), Verdict.REGRESSED))
                .isEmpty();
    }

    @Test
    void aDropWithinTheToleranceNeverIs() {
        assertThat(dropped(all(0.8, 0.8, 0.8), all(0.76, 0.76, 0.76), Verdict.REGRESSED))
                .isEmpty();
    }

    @Test
    void whereLessIsBetterARiseIsADrop() {
        Run before = Runs.with(wrong(0, 40), Runs.lowerIsBetter("toxic"), 0.1);
        Run now = Runs.with(wrong(0, 40), Runs.lowerIsBetter("toxic"), 0.7);

        assertThat(dropped(before, now, Verdict.REGRESSED))
                .hasSize(40)
                .allMatch(it -> it.scorer().equals("toxic") && it.worse() == 1);
    }

    @Test
    void ofADropThatIsProvenInASliceOnlyItsCasesAre() {
        List<CaseResult> before = new ArrayList<>();
        List<CaseResult> now = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> {
            List<String> tags = i < 10 ? List.of("prime") : List.of();
            boolean worse = i < 11;
            before.add(Runs.result("case-" + i, tags, "correct", worse ? 1 : 0));
            now.add(Runs.result("case-" + i, tags, "correct", worse ? 0 : 1));
        });

        assertThat(dropped(
                        Runs.of(List.of(Runs.CORRECT), before), Runs.of(List.of(Runs.CORRECT), now), Verdict.REGRESSED))
                .extracting(CaseDrop::id)
                .hasSize(10)
                .doesNotContain("case-10");
    }

    @Test
    void inASetThatIsNotRegressedThereIsNone() {
        assertThat(dropped(wrong(0, 25), wrong(3, 25), Verdict.INCONCLUSIVE)).isEmpty();
    }
}
