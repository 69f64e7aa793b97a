package io.goldunit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.Calls;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.Candidate;
import io.goldunit.file.Fingerprint;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunnerTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static List<CaseResult> run(Candidate candidate, int cases, Plan plan, Scorer... scorers) throws Exception {
        return Untaped.run(candidate, cases, plan, scorers);
    }

    private static Scorer echoes() {
        return Scorer.of(
                "echoes",
                trial -> trial.answer().text().equals(trial.goldenCase().question())
                        ? Score.pass("same")
                        : Score.fail("other"));
    }

    @Test
    void resultsStandInTheOrderOfTheCasesWhateverTheOrderOfTheAnswers() throws Exception {
        CountDownLatch lastAnswered = new CountDownLatch(1);
        Candidate firstComesLast = Candidate.of(it -> {
            if (it.id().equals("c1")) {
                lastAnswered.await();
            } else if (it.id().equals("c8")) {
                lastAnswered.countDown();
            }
            return it.question();
        });

        List<CaseResult> results = run(firstComesLast, 8, new Plan(1, 2, LONG), echoes());

        assertThat(results).map(CaseResult::id).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
        assertThat(results).allSatisfy(it -> assertThat(it.values("echoes")).containsExactly(1.0));
    }

    @Test
    void asManyTrialsAsPlannedAreUnderWayAtOnce() throws Exception {
        CyclicBarrier four = new CyclicBarrier(4);
        Candidate needsThreeOthers = Candidate.of(it -> "met " + four.await(30, TimeUnit.SECONDS));

        List<CaseResult> results = run(needsThreeOthers, 8, new Plan(1, 4, LONG));

        assertThat(results).allSatisfy(it -> assertThat(it.errors()).isEmpty());
    }

    /** The first case is measured until two others are being asked, which is as many as may be. */
    @Test
    void whatIsMeasuredTakesNoPlaceFromWhatIsAsked() throws Exception {
        CyclicBarrier two = new CyclicBarrier(2);
        CountDownLatch met = new CountDownLatch(1);
        Candidate meets = Candidate.of(it -> {
            if (!it.id().equals("c1")) {
                two.await(30, TimeUnit.SECONDS);
                met.countDown();
            }
            return "";
        });
        Scorer waits = Scorer.of("waits", trial -> met.await(30, TimeUnit.SECONDS) ? Score.pass("") : Score.fail(""));

        List<CaseResult> results = run(meets, 3, new Plan(1, 2, LONG), waits);

        assertThat(results).allSatisfy(it -> assertThat(it.values("waits")).containsExactly(1.0));
    }

    @Test
    void candidateAndJudgeShareThePlaces() throws Exception {
        AtomicInteger asking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Candidate candidate = Candidate.of(it -> "" + asked(asking, most));
        ScorerSpec judge = ScorerSpec.of("judge", ScorerSpec.Kind.JUDGE, "judge/1");

        run(candidate, 500, new Plan(1, 3, LONG), Scorer.of(judge, it -> Score.pass("" + asked(asking, most))));

        assertThat(asking).hasValue(0);
        assertThat(most.get()).isBetween(1, 3);
    }

    private static int asked(AtomicInteger asking, AtomicInteger most) {
        most.accumulateAndGet(asking.incrementAndGet(), Math::max);
        // Takes its time, so that others come meanwhile who should not.
        Fingerprint.ofText("any ".repeat(10_000));
        return asking.decrementAndGet();
    }

    @Test
    void everyTrialIsAskedForAndNumbered() throws Exception {
        AtomicInteger asked = new AtomicInteger();

        List<CaseResult> results = run(Candidate.of(it -> "" + asked.incrementAndGet()), 2, new Plan(3, 1, LONG));

        assertThat(asked).hasValue(6);
        assertThat(results.get(0).trials()).map(TrialResult::number).containsExactly(1, 2, 3);
        assertThat(results.get(0).answers()).map(Answer::text).containsExactly("1", "3", "5");
    }

    @Test
    void aCandidateThatThrowsLeavesAnErrorWithItsCausesAndNoScore() throws Exception {
        Candidate broken = Candidate.of(it -> {
            throw new IllegalStateException("no connection", new IOException("reset"));
        });

        TrialResult trial =
                run(broken, 1, new Plan(1, 1, LONG), echoes()).get(0).trials().get(0);

        assertThat(trial.error()).isEqualTo("IllegalStateException: no connection; caused by IOException: reset");
        assertThat(trial.answer()).isNull();
        assertThat(trial.scores()).isEmpty();
    }

    @Test
    void aCandidateThatReturnsNothingLeavesAnError() throws Exception {
        Candidate silent = (goldenCase, calls) -> nothing();

        assertThat(run(silent, 1, new Plan(1, 1, LONG), echoes()).get(0).errors())
                .containsExactly("the candidate returned nothing (null)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aCandidateThatReturnsNoTextLeavesAnError() throws Exception {
        assertThat(run(Candidate.of(it -> null), 1, new Plan(1, 1, LONG), echoes())
                        .get(0)
                        .errors())
                .containsExactly(
                        "IllegalArgumentException: the application returned nothing (null). An empty answer is \"\";"
                                + " a method that returns void has to be followed by one that says what came of it");
    }

    @SuppressWarnings("NullAway")
    private static Answer nothing() {
        return null;
    }

    @Test
    void aScorerThatThrowsLeavesTheOthersAlone() throws Exception {
        Scorer broken = Scorer.of("broken", trial -> {
            throw new IOException("429 Too Many Requests");
        });

        CaseResult result = run(Candidate.of(GoldenCase::question), 1, new Plan(1, 1, LONG), broken, echoes())
                .get(0);

        assertThat(result.trials().get(0).scores())
                .containsOnly(
                        Map.entry("broken", Score.unscored("IOException: 429 Too Many Requests")),
                        Map.entry("echoes", Score.pass("same")));
    }

    @Test
    void aScorerIsAskedOnlyAboutCasesItAppliesTo() throws Exception {
        Scorer picky = new Scorer() {
            @Override
            public ScorerSpec spec() {
                return echoes().spec();
            }

            @Override
            public Score score(Trial trial) {
                return Score.pass("");
            }

            @Override
            public boolean appliesTo(GoldenCase goldenCase) {
                return goldenCase.id().equals("c2");
            }
        };

        List<CaseResult> results = run(Candidate.of(GoldenCase::question), 2, new Plan(1, 1, LONG), picky);

        assertThat(results.get(0).trials().get(0).scores()).isEmpty();
        assertThat(results.get(1).values("echoes")).containsExactly(1.0);
    }

    @Test
    void whatIsNotAnsweredInTimeIsAnErrorAndWhatIsAnsweredStays() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Candidate hangsOnTheSecond = Candidate.of(it -> {
            if (it.id().equals("c2")) {
                never.await();
            }
            return it.question();
        });

        List<CaseResult> results = run(hangsOnTheSecond, 2, new Plan(1, 2, Duration.ofSeconds(1)), echoes());

        assertThat(results.get(0).values("echoes")).containsExactly(1.0);
        assertThat(results.get(1).errors())
                .containsExactly("no answer within goldunit.timeout, which is 1 s for all cases: raise it,"
                        + " as with -Dgoldunit.timeout=1h, or ask more at once with concurrency(...)");
    }

    @Test
    void theCallsThatALateTrialHasMadeAreInItsRecord() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Candidate hangsAfterACall = (it, calls) -> {
            calls.around(ScriptedModel.saying("yes")).chat("Well?");
            never.await();
            return Answer.of("never");
        };

        List<CaseResult> results = run(hangsAfterACall, 2, new Plan(1, 1, Duration.ofSeconds(1)), echoes());

        assertThat(results.get(0).trials().get(0).calls()).singleElement().satisfies(call -> {
            assertThat(call.caller()).isEqualTo("candidate");
            assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
        });
        assertThat(results.get(1).trials().get(0).calls()).isEmpty();
    }

    @Test
    void aScorerThatRecursesForEverIsUnscoredAndEndsNothingElse() throws Exception {
        Scorer endless = Scorer.of("endless", trial -> {
            throw new StackOverflowError();
        });

        CaseResult result = run(Candidate.of(GoldenCase::question), 1, new Plan(1, 1, LONG), endless, echoes())
                .get(0);

        assertThat(result.trials().get(0).scores().get("endless")).isEqualTo(Score.unscored("StackOverflowError"));
        assertThat(result.values("echoes")).containsExactly(1.0);
    }

    @Test
    void anErrorOfTheJvmEndsTheRunAtOnceAndSaysWhere() {
        CountDownLatch never = new CountDownLatch(1);
        Candidate exhausted = Candidate.of(it -> {
            if (it.id().equals("c2")) {
                throw new OutOfMemoryError("Java heap space");
            }
            never.await();
            return "";
        });

        assertThatThrownBy(() -> run(exhausted, 2, new Plan(1, 2, LONG), echoes()))
                .hasMessage("trial 1 of case [c2] ended the run: OutOfMemoryError: Java heap space. After such an error"
                        + " nothing can be trusted that is measured: mend it, or give the tests more memory where they had"
                        + " too little, and run again; calls that ended are not made again")
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void ofTwoErrorsAtOnceItTellsOneWithItsOwnCase() {
        for (int round = 0; round < 100; round++) {
            CyclicBarrier together = new CyclicBarrier(2);
            Candidate exhausted = Candidate.of(it -> {
                together.await();
                throw new OutOfMemoryError("in " + it.id());
            });

            assertThatThrownBy(() -> run(exhausted, 2, new Plan(1, 2, LONG), echoes()))
                    .hasMessageMatching(
                            "(?s)trial 1 of case \\[(c[12])] ended the run: OutOfMemoryError: in \\1\\. .*");
        }
    }

    @Test
    void aPromptThatCannotBeMadeCostsNoCall() {
        AtomicInteger asked = new AtomicInteger();
        Candidate broken = new Candidate() {
            @Override
            public Answer answer(GoldenCase goldenCase, Calls calls) {
                return Answer.of("" + asked.incrementAndGet());
            }

            @Override
            public List<Message> prompt(GoldenCase goldenCase) {
                throw new IllegalStateException("no prompt");
            }
        };

        assertThatThrownBy(() -> run(broken, 3, new Plan(1, 1, LONG))).hasMessage("no prompt");
        assertThat(asked).hasValue(0);
    }

    @Test
    void anInterruptEndsTheRun() {
        CountDownLatch never = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Candidate interrupting = Candidate.of(it -> {
            caller.interrupt();
            never.await();
            return "";
        });

        assertThatThrownBy(() -> run(interrupting, 1, new Plan(1, 1, LONG))).isInstanceOf(InterruptedException.class);
    }

    @Test
    void aLongRunTellsHowFarItIs() {
        List<String> lines = new ArrayList<>();
        long[] now = {0};
        Progress progress = new Progress("shop", 40, lines::add, () -> now[0]);
        TrialResult fine = new TrialResult(1, Answer.of(""), null, Map.of(), List.of());
        TrialResult failed = new TrialResult(1, null, "down", Map.of(), List.of());

        progress.done(fine);
        now[0] = TimeUnit.SECONDS.toNanos(9);
        progress.done(failed);
        assertThat(lines).isEmpty();

        now[0] = TimeUnit.SECONDS.toNanos(20);
        progress.tick();
        progress.done(fine);
        assertThat(lines).containsExactly("[shop] 2 of 40 trials, 1 errors, 20 s, about 380 s left");
    }
}
