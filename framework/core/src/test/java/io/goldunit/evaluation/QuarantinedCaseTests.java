package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.candidate.Candidate;
import io.goldunit.gate.Comparison;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a case in quarantine that has no answer when its run is accepted. */
class QuarantinedCaseTests {

    private static final List<String> ALL_BUT_C9 = List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
    private static final String NOT_TAKEN = "\n  quarantine not taken from the run because of errors: c9";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void putC9IntoQuarantine() {
        shop = new Shop(folder);
        tagC9("quarantine:2026-12-31", "late");
    }

    private void tagC9(String... tags) {
        GoldenCase it = shop.set.cases().get(8);
        shop.put(new GoldenCase(
                it.id(),
                it.messages(),
                it.turns(),
                it.variables(),
                it.expected(),
                it.context(),
                it.checks(),
                List.of(tags),
                null,
                null,
                it.file(),
                it.line()));
    }

    private static Evaluation withoutC9(String others, String signature) {
        return Shop.scored(
                Candidate.of(it -> {
                    if (it.id().equals("c9")) {
                        throw new IOException("connection refused");
                    }
                    return others;
                }),
                signature);
    }

    private Comparison runAndAccept(Evaluation evaluation) throws Exception {
        shop.run(BaselineMode.PROPOSE, evaluation);
        return Shop.judged(shop.run(BaselineMode.ACCEPT, evaluation));
    }

    private List<String> accepted() {
        return shop.baseline().cases().stream().map(CaseResult::id).toList();
    }

    @Test
    void theFirstBaselineDoesNotHaveItAndTheGateDoesNotCallItNew() throws Exception {
        Comparison comparison = runAndAccept(withoutC9("right", "right/1"));

        assertThat(accepted()).isEqualTo(ALL_BUT_C9);
        assertThat(comparison.pairing().paired()).isEqualTo(ALL_BUT_C9);
        assertThat(comparison.pairing().added()).isEmpty();
        assertThat(shop.told).containsExactly("[shop] accepted: " + shop.file() + " (8 cases new)" + NOT_TAKEN);
    }

    @Test
    void aLaterBaselineKeepsItsLineAndTheGateDoesNotCallItRemoved() throws Exception {
        shop.propose();
        shop.accept();
        List<String> before = shop.lines();
        Comparison comparison = runAndAccept(withoutC9("other", "right/1"));

        assertThat(shop.changed(before)).containsExactly("run", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
        assertThat(accepted()).hasSize(9);
        assertThat(comparison.pairing().removed()).isEmpty();
        assertThat(comparison.pairing().paired()).isEqualTo(ALL_BUT_C9);
        assertThat(shop.told.get(1))
                .isEqualTo("[shop] accepted: " + shop.file() + " (8 cases changed, 1 as before)" + NOT_TAKEN);
    }

    @Test
    void whatOtherScorersMeasuredIsNotKept() throws Exception {
        shop.propose();
        shop.accept();
        runAndAccept(withoutC9("right", "right/2"));

        assertThat(accepted()).isEqualTo(ALL_BUT_C9);
        assertThat(shop.baseline().header().amendments()).isEmpty();
    }

    @Test
    void onceItsQuarantineIsTakenAwayItIsNew() throws Exception {
        runAndAccept(withoutC9("right", "right/1"));
        tagC9("late");

        Comparison comparison = Shop.judged(shop.check());
        assertThat(comparison.pairing().added()).containsExactly("c9");
    }

    @Test
    void oneThatIsAskedForByNameOrAloneIsARefusal() throws Exception {
        shop.propose();
        shop.accept();
        Evaluation failing = withoutC9("right", "right/1");
        shop.run(BaselineMode.PROPOSE, failing);
        shop.cases = Set.of("c1", "c9");

        assertRefused(failing);
        shop.cases = Set.of();
        shop.tags = Set.of("late");
        assertRefused(failing);
    }

    @Test
    void afterItsLastDayItIsARefusalAgain() throws Exception {
        tagC9("quarantine:2026-11-01");
        Evaluation failing = withoutC9("right", "right/1");
        Outcome outcome = shop.run(BaselineMode.PROPOSE, failing);

        assertThat(Promotion.isPossible(outcome.run())).isFalse();
        assertRefused(failing);
    }

    @Test
    void theReportMayOfferToAccept() throws Exception {
        Outcome outcome = shop.run(BaselineMode.PROPOSE, withoutC9("right", "right/1"));

        assertThat(Promotion.isPossible(outcome.run())).isTrue();
    }

    private void assertRefused(Evaluation evaluation) {
        assertThatThrownBy(() -> shop.run(BaselineMode.ACCEPT, evaluation))
                .hasMessage("run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z [c9] no-answer:"
                        + " IOException: connection refused. Run the tests again,"
                        + " without -Dgoldunit.baseline=accept, then accept.");
    }
}
