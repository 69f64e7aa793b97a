package io.goldunit.call.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTests {

    private static final String MODEL = "gpt-4o";

    @TempDir
    Path folder;

    private static Budget of(Caps caps) {
        return Budget.of(caps, PriceTable.builtIn());
    }

    private static void call(Budget budget, String model, long input, long output) {
        budget.admit(model);
        budget.spent(model, input, 0, output);
    }

    private static boolean isAdmitted(Budget budget, String model) {
        try {
            budget.admit(model);
            return true;
        } catch (BudgetExhaustedException e) {
            return false;
        }
    }

    @Test
    void withoutACapEverythingIsAdmittedAndCounted() {
        Budget budget = Budget.none();

        call(budget, MODEL, 1000, 100);
        call(budget, MODEL, 1000, 100);
        call(budget, "gpt-4o-mini", 10, 0);

        assertThat(budget.spending().inWords()).isEqualTo("3 calls, 2210 tokens, 0.007 USD");
        assertThat(budget.end()).isEmpty();
    }

    @Test
    void whatTheProviderHadCachedHasAPriceOfItsOwn() {
        Budget budget = of(Caps.NONE.cost("0.003"));
        budget.admit(MODEL);
        budget.spent(MODEL, 1000, 600, 100);
        budget.admit("gpt-3.5-turbo");
        budget.spent("gpt-3.5-turbo", 1000, 600, 0);

        assertThat(budget.spending().cost().usd()).isEqualByComparingTo("0.00325");
        assertThat(budget.spending().tokens()).isEqualTo(2100);
        assertThat(isAdmitted(budget, MODEL)).isFalse();
    }

    @Test
    void whatIsPaidAlreadyIsAdmittedWhateverIsLeft() {
        Budget budget = of(Caps.NONE.calls(1));
        budget.admitPaid(MODEL);
        budget.spent(MODEL, 10, 0, 1);
        budget.admitPaid(MODEL);
        budget.failed(MODEL);

        assertThat(budget.spending().calls()).isEqualTo(2);
        assertThat(budget.end()).isEmpty();
        assertThat(isAdmitted(budget, MODEL)).isFalse();
    }

    @Test
    void theNumberOfCallsIsKeptExactlyHoweverManyAskAtOnce() throws Exception {
        Budget budget = of(Caps.NONE.calls(100));
        CyclicBarrier together = new CyclicBarrier(32);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            Callable<Long> asking = () -> {
                together.await();
                return IntStream.range(0, 10)
                        .filter(i -> isAdmitted(budget, MODEL))
                        .count();
            };
            long admitted = 0;
            for (Future<Long> it : threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> asking).toList())) {
                admitted += it.get();
            }
            assertThat(admitted).isEqualTo(100);
            assertThat(budget.spending().calls()).isEqualTo(100);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void candidateAndJudgeShareTheCap() {
        Budget budget = of(Caps.NONE.calls(2));
        call(budget, "candidate", 1, 1);
        call(budget, "judge", 1, 1);

        assertThatThrownBy(() -> budget.admit("judge"))
                .isInstanceOf(BudgetExhaustedException.class)
                .hasMessage("the budget of 2 calls was reached");
        assertThat(budget.end()).contains("the budget of 2 calls was reached");
    }

    @Test
    void callsUnderWayAreReckonedWithTheMeanOfThoseThatEnded() {
        Budget budget = of(Caps.NONE.tokens(1000));
        call(budget, MODEL, 90, 10);
        List<Boolean> admitted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            admitted.add(isAdmitted(budget, MODEL));
        }

        assertThat(admitted).containsExactly(true, true, true, true, true, true, true, true, true, false);
    }

    @Test
    void whatWasBegunBeforeAnythingIsKnownIsAllThatCanGoBeyond() {
        Budget budget = of(Caps.NONE.tokens(100));
        budget.admit(MODEL);
        budget.admit(MODEL);
        budget.spent(MODEL, 60, 0, 0);

        assertThatThrownBy(() -> budget.admit(MODEL)).hasMessage("the budget of 100 tokens was reached");
        budget.spent(MODEL, 60, 0, 0);
        assertThat(budget.spending().tokens()).isEqualTo(120);
    }

    @Test
    void moneyIsCountedByTheListPriceOfEachModel() {
        Budget budget = of(Caps.NONE.cost("0.01"));
        call(budget, "gpt-4o-mini", 1000, 1000);
        call(budget, MODEL, 1000, 500);

        assertThat(budget.spending().cost().usd()).isEqualByComparingTo("0.00825");
        assertThat(isAdmitted(budget, "gpt-4o-mini")).isTrue();
        assertThatThrownBy(() -> budget.admit(MODEL)).hasMessage("the budget of 0.01 USD was reached");
    }

    @Test
    void afterTheFirstRefusalNoneIsAdmittedHoweverCheap() {
        Budget budget = of(Caps.NONE.cost("0.01"));
        call(budget, MODEL, 1000, 500);

        assertThat(isAdmitted(budget, MODEL)).isFalse();
        assertThat(isAdmitted(budget, "text-embedding-3-small")).isFalse();
    }

    @Test
    void moneyIsNeverSpentOnAModelWithoutAPrice() {
        Budget budget = of(Caps.NONE.cost("5"));

        assertThatThrownBy(() -> budget.admit("llama"))
                .isInstanceOf(BudgetExhaustedException.class)
                .hasMessage("no price known for [llama], so the budget of 5.00 USD cannot be kept");
        assertThat(budget.isMistaken()).isTrue();
        assertThatThrownBy(() -> of(Caps.NONE.cost("5")).admit(null))
                .hasMessage("no price known for [a model without a name], so the budget of 5.00 USD cannot be kept");
    }

    @Test
    void tokensCannotBeCappedWhereNobodyCountsThem() {
        Budget budget = of(Caps.NONE.tokens(1000));
        budget.admit("llama");
        budget.uncounted("llama");

        assertThatThrownBy(() -> budget.admit("llama"))
                .hasMessage(
                        "[llama] does not say how many tokens a call takes, so the budget of 1000 tokens cannot be kept");
        assertThat(budget.isMistaken()).isTrue();
    }

    @Test
    void aModelThatCostsNothingNeedsNoCount() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                schema: "1.0"
                date: 2026-11-01
                currency: USD
                prices: {us: {local: {input: 0, output: 0}}}
                """);
        Budget budget = Budget.of(Caps.NONE.cost("1"), PriceTable.builtIn().and(file, "own.yaml"));
        budget.admit("local");
        budget.uncounted("local");

        assertThat(isAdmitted(budget, "local")).isTrue();
        assertThat(budget.isMistaken()).isFalse();
    }

    @Test
    void moneyCannotBeCappedWhereNobodyCountsTokensEvenIfItWasTheLastCall() {
        Budget budget = of(Caps.NONE.cost("1"));
        budget.admit(MODEL);
        budget.uncounted(MODEL);

        assertThat(budget.end())
                .contains(
                        "[gpt-4o] does not say how many tokens a call takes, so the budget of 1.00 USD cannot be kept");
        assertThat(budget.isMistaken()).isTrue();
    }

    @Test
    void callsCanBeCappedWhereNobodyCountsTokens() {
        Budget budget = of(Caps.NONE.calls(2));
        budget.admit("llama");
        budget.uncounted("llama");

        assertThatCode(() -> budget.admit("llama")).doesNotThrowAnyException();
        assertThat(isAdmitted(budget, "llama")).isFalse();
        assertThat(budget.isMistaken()).isFalse();
    }

    @Test
    void aCallThatFailedCountsAndTakesNoTokens() {
        Budget budget = of(Caps.NONE.calls(2).tokens(100));
        budget.admit(MODEL);
        budget.failed(MODEL);
        call(budget, MODEL, 50, 0);

        assertThat(budget.spending().inWords()).isEqualTo("2 calls, 50 tokens, 0.0001 USD");
        assertThatThrownBy(() -> budget.admit(MODEL)).hasMessage("the budget of 2 calls was reached");
    }

    @Test
    void aTrialKnowsThatItWasRefusedEvenWhereTheCandidateCaughtIt() {
        Budget budget = of(Caps.NONE.calls(1));
        Budget first = budget.ofOneTrial();
        Budget second = budget.ofOneTrial();
        call(first, MODEL, 1, 1);
        isAdmitted(second, MODEL);

        assertThat(first.refusal()).isEmpty();
        assertThat(second.refusal())
                .get()
                .hasToString(BudgetExhaustedException.class.getName() + ": the budget of 1 call was reached");
        assertThat(budget.spending().calls()).isEqualTo(1);
    }

    @Test
    void theExceptionIsFoundBelowWhateverWrapsIt() {
        BudgetExhaustedException refused = new BudgetExhaustedException("enough");

        assertThat(BudgetExhaustedException.in(new IllegalStateException(new IOException(refused))))
                .containsSame(refused);
        assertThat(BudgetExhaustedException.in(new IOException("other"))).isEmpty();
    }
}
