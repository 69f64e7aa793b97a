package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.ScriptedModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that may not become the baseline: each is refused with every reason, and nothing is written. */
class RefusalTests {

    private static final String AGAIN = ". Run the tests again, without -Dgoldunit.baseline=accept, then accept.";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop(folder);
    }

    private AbstractThrowableAssert<?, ?> assertRefused(ThrowingCallable accepting) {
        return assertThatThrownBy(accepting).isInstanceOf(FindingsException.class);
    }

    private static Evaluation asking(Prompt prompt) {
        return Shop.scored(Candidate.of(ScriptedModel.saying("right"), prompt), "right/1");
    }

    @Test
    void everyReasonIsGivenAtOnceAndNothingIsWritten() throws Exception {
        shop.cases = Set.of("c1", "c2");
        shop.run(
                BaselineMode.CHECK,
                Shop.scored(
                        Candidate.of(it -> {
                            throw new IOException("connection refused");
                        }),
                        "right/1"));
        shop.cases = Set.of("c2", "c77");
        shop.tags = Set.of("returns");
        shop.set = shop.of(2, 9);

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, Shop.scored(Candidate.of(it -> "right"), "right/2")))
                .hasMessage(String.join(
                        "\n  run of 2026-11-02T10:15:30Z ",
                        "run of [shop] cannot be used: 8 problems",
                        "partial: it holds only selected cases" + AGAIN,
                        "not-scored: no trial has a score, so there is nothing to compare with" + AGAIN,
                        "[c2] no-answer: IOException: connection refused" + AGAIN,
                        "other-set: the set's cases have changed since the run: gone c1" + AGAIN,
                        "unknown-case: neither the run nor the baseline has a case [c77]. Correct the ids.",
                        "unknown-tag: no case of the run has the tag [returns]. Correct the tags.",
                        "no-baseline: there is no baseline yet that some cases could be changed of."
                                + " Accept the whole run first.",
                        "other-evaluation: since the run, what a scorer measures has changed" + AGAIN));
        assertThat(shop.file()).doesNotExist();
    }

    @Test
    void anErrorOfACaseThatIsNotAcceptedIsNoReason() throws Exception {
        shop.check();
        shop.accept();
        Evaluation failing = Shop.scored(
                Candidate.of(it -> {
                    if (it.id().equals("c9")) {
                        throw new IOException("connection refused");
                    }
                    return "other";
                }),
                "right/1");
        shop.run(BaselineMode.PROPOSE, failing);
        List<String> before = shop.lines();

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, failing))
                .hasMessage("run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z [c9] no-answer:"
                        + " IOException: connection refused" + AGAIN);
        assertThat(shop.lines()).isEqualTo(before);
        shop.cases = Set.of("c1");
        shop.run(BaselineMode.ACCEPT, failing);
        assertThat(shop.changed(before)).containsExactly("run", "c1");
    }

    @Test
    void aCallThatWasMissingOnTapeIsAReason() throws Exception {
        Evaluation evaluation = asking(Prompt.of("ask", "{{input}}"));
        shop.tape = TapeMode.REPLAY;
        shop.set = shop.of(1, 1);
        shop.run(BaselineMode.CHECK, evaluation);

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, evaluation))
                .hasMessageContaining(
                        "[c1] no-answer: TapeMissException: not on tape: a call of [candidate], trial 1" + AGAIN);
    }

    @Test
    void anEditedCaseIsAReason() throws Exception {
        shop.check();
        shop.put(GoldenCase.of("c5", "another question"));

        assertRefused(() -> shop.accept())
                .hasMessageContaining("other-set: the set's cases have changed since the run: edited c5" + AGAIN);
    }

    @Test
    void anotherPromptOrParameterIsAReason() throws Exception {
        Prompt then = Prompt.of("ask", "---\ntemperature: 0.2\n---\n{{input}}");
        Prompt now = Prompt.of("ask", "---\ntemperature: 0.7\n---\n{{input}}");
        shop.run(BaselineMode.CHECK, asking(then));

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, asking(now)))
                .hasMessageContaining("other-evaluation: since the run, the candidate's prompt was [ask@"
                        + then.fingerprint().substring(0, 12) + "] and is [ask@"
                        + now.fingerprint().substring(0, 12)
                        + "], the candidate's temperature was [0.2] and is [0.7]" + AGAIN);
    }

    @Test
    void someCasesMeasuredByOtherScorersThanTheRestAreRefused() throws Exception {
        shop.check();
        shop.accept();
        Evaluation changed = Shop.scored(Candidate.of(it -> "right"), "right/2");
        shop.run(BaselineMode.PROPOSE, changed);
        shop.cases = Set.of("c1");

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, changed))
                .hasMessage("run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z other-scorers: the"
                        + " baseline's other cases were not measured by the same scorers: right differs."
                        + " Accept the whole run, without naming cases or tags.");
    }

    @Test
    void aRunOfAnotherMajorVersionIsRefused() throws Exception {
        shop.check();
        Path run = shop.runFolder().resolve("run.jsonl");
        Files.writeString(run, Files.readString(run).replaceFirst("\"schema\":\"1.0\"", "\"schema\":\"2.0\""));

        assertRefused(() -> shop.accept())
                .hasMessageContaining("newer-schema: written in format 2.0, and this GoldUnit reads 1.x.");
        assertThat(shop.file()).doesNotExist();
    }

    @Test
    void afterARefusalTheRunThatStandsThereIsStillTheEarlierBuilds() throws Exception {
        shop.check();
        Path run = shop.runFolder();
        Claim claim = Claim.in(run).orElseThrow();
        Claim earlier = new Claim("1@then", claim.baseline(), claim.test(), claim.session());
        earlier.stake(run);
        Path output = folder.resolve("target/goldunit");
        shop.set = shop.of(2, 9);

        assertRefused(() -> shop.accept());
        Failure failure = Failure.of("shop", Shop.TEST, shop.now, new IllegalStateException("refused"));
        failure.keep(output);

        assertThat(Claim.in(run)).contains(earlier);
        assertThat(RunFolder.ofThisBuild(output)).isEmpty();
        assertThat(RunFolder.failuresOfThisBuild(output)).containsExactly(failure);
        shop.set = shop.of(1, 9);
        shop.accept();
        assertThat(Claim.in(run)).contains(claim);
        assertThat(RunFolder.failuresOfThisBuild(output)).isEmpty();
    }

    @Test
    void aRunForABaselineOfAnotherNameIsRefused() throws Exception {
        shop.check();

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, shop.evaluation().baseline("strict")))
                .hasMessage("run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z other-evaluation:"
                        + " since the run, the baseline's name was [] and is [strict]" + AGAIN);
        assertThat(shop.file()).doesNotExist();
    }

    @Test
    void aRunOfSelectedCasesIsNotJudgedAndCannotBeAccepted() throws Exception {
        shop.cases = Set.of("c7", "c3");
        Outcome outcome = shop.check();
        shop.cases = Set.of();

        assertThat(outcome.comparison()).isNull();
        assertThat(outcome.run().cases()).map(CaseResult::id).containsExactly("c3", "c7");
        assertRefused(() -> shop.accept())
                .hasMessage(
                        "run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z partial: it holds only"
                                + " selected cases" + AGAIN);
    }

    @Test
    void acceptingWithoutARunIsRefused() {
        assertRefused(() -> shop.accept()).hasMessage("""
                        run of [shop] cannot be used: 1 problem
                          %s no-run: there is no run to accept in %s.\
                         Run the tests first, without -Dgoldunit.baseline=accept, then accept.""".formatted(Shop.TEST, shop.runFolder()));
    }

    @Test
    void aRunOfCasesThatHaveChangedSinceIsRefused() throws Exception {
        shop.set = shop.of(1, 100);
        shop.check();
        shop.set = shop.of(2, 101);

        assertRefused(() -> shop.accept())
                .hasMessage(
                        "run of [shop] cannot be used: 1 problem\n  run of 2026-11-02T10:15:30Z other-set: the set's"
                                + " cases have changed since the run: new c101; gone c1" + AGAIN);
    }

    @Test
    void aRunOfAnotherEvaluationIsRefused() throws Exception {
        shop.check();

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, shop.evaluation().trials(3)))
                .hasMessageContaining("other-evaluation: since the run, trials was [2] and is [3].");
    }

    @Test
    void aRunWithoutAnyScoreIsRefused() throws Exception {
        Evaluation unscored = Evaluation.of(Candidate.of(it -> "right")).scoredBy(new Nothing());
        shop.run(BaselineMode.CHECK, unscored);

        assertRefused(() -> shop.run(BaselineMode.ACCEPT, unscored))
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
}
