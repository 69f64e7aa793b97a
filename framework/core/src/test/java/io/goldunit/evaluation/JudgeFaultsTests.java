package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.limit.Limits;
import io.goldunit.candidate.Candidate;
import io.goldunit.gate.Verdict;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.When;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a run whose judge's provider fails in a way that has a name: never a score. */
class JudgeFaultsTests {

    @TempDir
    Path folder;

    private ServedRun run;

    @BeforeEach
    void start() {
        run = new ServedRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @ParameterizedTest
    @MethodSource("io.goldunit.evaluation.Trouble#all")
    void oneThatPassesLeavesTheRunAsItWouldBe(Trouble trouble) throws Exception {
        TrialResult trial = run.meetingOnce(trouble, ServedRun.JUDGE, run.whole());

        assertThat(trial.calls().get(1).timing().attempts()).isGreaterThan(1);
        assertThat(trial.calls().get(1).timing().waitedMillis()).isGreaterThanOrEqualTo(trouble.waitMillis());
    }

    @ParameterizedTest
    @MethodSource("io.goldunit.evaluation.Trouble#all")
    void oneThatLastsLeavesTheAnswerUnscored(Trouble trouble) throws Exception {
        run.limits = trouble.limits();
        run.server.failing(trouble.fault(), When.always().ofModel(ServedRun.JUDGE));

        Outcome failed = run.of(run.whole());

        assertThat(Shop.judged(failed).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(failed.run().cases().get(0).trials()).singleElement().satisfies(trial -> {
            assertThat(unscored(trial)).matches(trouble.told());
            assertThat(trial.error()).isNull();
            assertThat(Objects.requireNonNull(trial.answer()).text())
                    .isEqualTo("an answer of some words to question 1");
            assertThat(trial.calls()).hasSize(2);
            assertThat(trial.calls().get(0).error()).isNull();
            assertThat(trial.calls().get(1).error()).isNotBlank();
        });
    }

    private static String unscored(TrialResult trial) {
        assertThat(trial.scores().get("right")).isInstanceOf(Score.Unscored.class);
        return ((Score.Unscored) Objects.requireNonNull(trial.scores().get("right"))).reason();
    }

    private String unscored(Fault fault) throws Exception {
        run.server.failing(fault, When.always().ofModel(ServedRun.JUDGE));
        return unscored(run.trialOf(run.whole()));
    }

    @Test
    void aWithheldVerdictIsNone() throws Exception {
        assertThat(unscored(Fault.contentFilter()))
                .isEqualTo("the judge's reply was withheld by its provider's content filter");
    }

    @Test
    void aVerdictThatIsCutAtItsLengthIsNone() throws Exception {
        assertThat(unscored(Fault.cutAtLength())).isEqualTo("the judge's reply was cut off at its token limit");
    }

    @Test
    void aVerdictThatGoesOnAndOnIsNone() throws Exception {
        assertThat(unscored(Fault.oversized(1_000_000)))
                .startsWith("the judge's reply is not the JSON object it was asked for: {\"reason\": \"as it is\"")
                .hasSizeLessThan(200);
    }

    @Test
    void anExpiredCertificateIsFinal() throws Exception {
        try (ServedRun expired = new ServedRun(folder, LlmServer.startWithExpiredCertificate())) {
            expired.client = Limits.heeding(HttpClient.newBuilder().sslContext(CandidateFaultsTests.trusting()));

            TrialResult trial = expired.trialOf(Candidate.of(it -> "an answer"));

            assertThat(unscored(trial))
                    .startsWith("RuntimeException: javax.net.ssl.SSLHandshakeException: ")
                    .matches("(?s).*; gave up after 1 attempt in [0-9.]+ s; certificate is final");
        }
    }

    @Test
    void anotherModelThanAskedForIsInTheRecord() throws Exception {
        run.server.failing(Fault.otherModel("judge-tiny"), When.always().ofModel(ServedRun.JUDGE));

        TrialResult trial = run.trialOf(run.whole());

        assertThat(trial.scores().get("right")).isInstanceOf(Score.Value.class);
        assertThat(trial.calls().get(1).model().asked()).isEqualTo("judge");
        assertThat(trial.calls().get(1).model().returned()).isEqualTo("judge-tiny");
    }
}
