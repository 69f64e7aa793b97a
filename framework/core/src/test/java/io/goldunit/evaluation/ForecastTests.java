package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.TapeMode;
import io.goldunit.call.TapedCall;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.golden.GoldenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told before a run. */
class ForecastTests {

    private final List<TapedCall> taped = new ArrayList<>();
    private final List<TapedCall> left = new ArrayList<>();
    private Map<String, Double> first = Map.of();

    /** A candidate's and a judge's call. */
    private void tape(String caseId, int trial) {
        taped.add(call(caseId, trial, "gpt-4o", new Tokens(1000, 100)));
        taped.add(call(caseId, trial, "judge", new Tokens(500, 50)));
    }

    private String plan(int cases, int trials, TapeMode mode) {
        return plan(cases, trials, mode, Caps.NONE);
    }

    private String plan(int cases, int trials, TapeMode mode, Caps caps) {
        PriceTable prices = PriceTable.builtIn();
        List<GoldenCase> asked = IntStream.rangeClosed(1, cases)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "answer " + i))
                .toList();
        return new ForecastText(
                        "faq",
                        cases,
                        trials,
                        Forecast.of(asked, trials, mode, taped, left, prices, it -> first),
                        prices,
                        caps)
                .text();
    }

    private TapedCall call(@Nullable String caseId, int trial, String model, @Nullable Tokens tokens) {
        return new TapedCall("key " + (taped.size() + left.size()), caseId, trial, model, tokens);
    }

    private TapedCall embedding(@Nullable Tokens tokens) {
        return call(null, 0, "text-embedding-3-small", tokens);
    }

    @Test
    void whatIsOnTapeIsReplayedAndTheRestIsLikeIt() {
        tape("c1", 1);
        tape("c2", 1);

        assertThat(plan(3, 2, TapeMode.AUTO, Caps.NONE.calls(5))).isEqualTo("""
                [faq: plan] 6 trials of 3 cases, about 12 calls, 4 of them replayed
                  gpt-4o  about 4 calls, 4400 tokens, 0.014 USD; 2 replayed
                  judge   about 4 calls, 2200 tokens, no price known for [judge]; 2 replayed
                  together   8 calls, 6600 tokens, at least 0.014 USD, no price known for [judge]
                  prices     list prices of 2026-06-01
                  budget     5 calls""");
    }

    @Test
    void whatARunThatDidNotEndHasPaidForIsNotPaidAgain() {
        tape("c1", 1);
        left.add(call("c2", 1, "gpt-4o", new Tokens(3000, 100)));
        left.add(call("c2", 1, "judge", null));
        left.add(call("c3", 1, "gpt-4o", null));
        left.add(call("c9", 1, "gpt-4o", null));

        assertThat(plan(3, 1, TapeMode.AUTO)).isEqualTo("""
                [faq: plan] 3 trials of 3 cases, about 6 calls, 2 of them replayed and 3 made by a run that did not end
                  gpt-4o  2 made already; 1 replayed
                  judge   about 1 call, 550 tokens, no price known for [judge]; 1 made already; 1 replayed
                  together   1 call, 550 tokens, no price known for [judge]
                  prices     list prices of 2026-06-01""");
        assertThat(plan(1, 1, TapeMode.REPLAY)).startsWith("[faq: plan] 1 trial of 1 case, 2 calls, all replayed\n");
    }

    @Test
    void aCallThatIsBothOnTapeAndLeftIsOne() {
        tape("c1", 1);
        left.addAll(taped);

        assertThat(plan(1, 1, TapeMode.AUTO))
                .startsWith(
                        "[faq: plan] 1 trial of 1 case, 2 calls, 0 of them replayed and 2 made by a run that did not end\n");
    }

    @Test
    void whatIsRecordedAnewAndWasCutOffIsNotPaidAgainEither() {
        tape("c1", 1);
        taped.add(embedding(null));
        taped.add(embedding(null));
        left.add(call("c1", 1, "gpt-4o", null));
        left.add(embedding(null));

        assertThat(plan(1, 1, TapeMode.RECORD)).startsWith("""
                [faq: plan] 1 trial of 1 case, about 4 calls, 0 of them replayed and 2 made by a run that did not end
                  gpt-4o                  1 made already
                """);
    }

    @Test
    void whereNothingElseIsKnownTheTrialsOfARunThatDidNotEndAreTheMeasure() {
        left.add(call("c1", 1, "gpt-4o", new Tokens(1000, 100)));

        assertThat(plan(1, 1, TapeMode.AUTO)).isEqualTo("""
                [faq: plan] 1 trial of 1 case, 1 call, 0 of them replayed and 1 made by a run that did not end
                  gpt-4o  1 made already""");
        assertThat(plan(2, 1, TapeMode.AUTO)).contains("\n  gpt-4o  about 1 call, 1100 tokens, ");
    }

    @Test
    void withoutTapeWhatStandsThereIsNotReplayed() {
        tape("c1", 1);

        assertThat(plan(1, 1, TapeMode.OFF))
                .startsWith("[faq: plan] 1 trial of 1 case, about 2 calls, 0 of them replayed\n");
    }

    @Test
    void aReplayCostsNothing() {
        tape("c1", 1);

        assertThat(plan(1, 1, TapeMode.AUTO)).isEqualTo("""
                [faq: plan] 1 trial of 1 case, 2 calls, all replayed
                  gpt-4o  1 replayed
                  judge   1 replayed""");
        assertThat(plan(2, 2, TapeMode.REPLAY)).startsWith("[faq: plan] 4 trials of 2 cases, 2 calls, all replayed\n");
    }

    @Test
    void recordingAnewPaysForEverything() {
        tape("c1", 1);
        taped.add(embedding(new Tokens(10, 0)));

        assertThat(plan(1, 1, TapeMode.RECORD)).startsWith("""
                [faq: plan] 1 trial of 1 case, about 3 calls, 0 of them replayed
                  gpt-4o                  about 1 call, 1100 tokens, 0.0035 USD
                """);
    }

    @Test
    void aTrialIsLikeTheOthersOfItsCase() {
        tape("c1", 1);
        tape("c1", 1);
        tape("c2", 1);

        assertThat(plan(1, 2, TapeMode.AUTO))
                .contains("\n  gpt-4o  about 2 calls, 2200 tokens, 0.007 USD; 2 replayed\n");
    }

    @Test
    void threeThirdsOfACallAreOne() {
        tape("c1", 1);
        taped.add(call("c2", 1, "gpt-4o", null));
        taped.add(call("c3", 1, "gpt-4o", null));

        assertThat(plan(6, 1, TapeMode.AUTO)).contains("\n  judge   about 1 call, 550 tokens, ");
    }

    @Test
    void beforeAnyRecordingTheModelsThatAreNamedAreReckonedWithOnce() {
        first = Map.of("gpt-4o", 1.0, "gpt-4o-mini", 2.0);

        assertThat(plan(3, 2, TapeMode.OFF)).isEqualTo("""
                [faq: plan] 6 trials of 3 cases, about 18 calls, 0 of them replayed
                  gpt-4o       about 6 calls, tokens and cost not known
                  gpt-4o-mini  about 12 calls, tokens and cost not known
                  together   18 calls, tokens and cost not known
                  prices     list prices of 2026-06-01""");
    }

    @Test
    void whereNothingIsKnownThatIsSaid() {
        assertThat(plan(3, 1, TapeMode.AUTO))
                .isEqualTo("[faq: plan] 3 trials of 3 cases, calls not foreseen: none is on tape yet");
    }

    @Test
    void embeddingsServeAllCases() {
        taped.add(embedding(null));
        tape("c1", 1);

        assertThat(plan(1, 1, TapeMode.AUTO)).isEqualTo("""
                [faq: plan] 1 trial of 1 case, 3 calls, all replayed
                  gpt-4o                  1 replayed
                  judge                   1 replayed
                  text-embedding-3-small  1 replayed""");
    }
}
