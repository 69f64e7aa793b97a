package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.FinishReason;
import io.goldunit.call.limit.Limits;
import io.goldunit.candidate.Answer;
import io.goldunit.gate.Verdict;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.testkit.ExpiredCertificate;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.When;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a run whose candidate's provider fails in a way that has a name. */
class CandidateFaultsTests {

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
        TrialResult trial = run.meetingOnce(trouble, ServedRun.CANDIDATE, run.whole());

        assertThat(trial.calls().get(0).timing().attempts()).isGreaterThan(1);
        assertThat(trial.calls().get(0).timing().waitedMillis()).isGreaterThanOrEqualTo(trouble.waitMillis());
        assertThat(trial.calls().get(1).timing().attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.goldunit.evaluation.Trouble#all")
    void oneThatLastsIsAnErrorWithoutScoresAndLeavesNothingOnTape(Trouble trouble) throws Exception {
        run.limits = trouble.limits();
        run.server.failing(trouble.fault(), When.always().ofModel(ServedRun.CANDIDATE));

        Outcome failed = run.of(run.whole());

        assertThat(Shop.judged(failed).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(failed.run().cases().get(0).trials()).singleElement().satisfies(trial -> {
            assertThat(trial.error()).matches(trouble.told());
            assertThat(trial.answer()).isNull();
            assertThat(trial.scores()).isEmpty();
            assertThat(trial.calls()).singleElement().satisfies(it -> assertThat(it.error())
                    .isNotBlank());
        });
        run.limits = ServedRun.PATIENT;
        run.server.recovered();
        assertThat(run.trialOf(run.whole()).calls().get(0).replayed()).isFalse();
    }

    @Test
    void anExpiredCertificateIsFinal() throws Exception {
        try (ServedRun expired = new ServedRun(folder, LlmServer.startWithExpiredCertificate())) {
            expired.client = Limits.heeding(HttpClient.newBuilder().sslContext(trusting()));

            TrialResult trial = expired.trialOf(expired.whole());

            assertThat(trial.error())
                    .startsWith("RuntimeException: javax.net.ssl.SSLHandshakeException: ")
                    .contains("caused by CertificateExpiredException: NotAfter: ")
                    .matches("(?s).*; gave up after 1 attempt in [0-9.]+ s; certificate is final");
            assertThat(trial.scores()).isEmpty();
            assertThat(expired.server.received()).isEmpty();
        }
    }

    static SSLContext trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", ExpiredCertificate.authority());
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private Answer answer(Fault fault) throws Exception {
        run.server.failing(fault, When.always().ofModel(ServedRun.CANDIDATE));
        TrialResult trial = run.trialOf(run.whole());
        assertThat(trial.error()).isNull();
        assertThat(trial.scores().get("right")).isInstanceOf(Score.Value.class);
        return Objects.requireNonNull(trial.answer());
    }

    @Test
    void aWithheldAnswerIsEmptyAndSaysWhy() throws Exception {
        Answer answer = answer(Fault.contentFilter());

        assertThat(answer.text()).isEmpty();
        assertThat(answer.finish()).isEqualTo(FinishReason.CONTENT_FILTER);
    }

    @Test
    void anAnswerThatIsCutAtItsLengthIsWhatThereIsOfItAndSaysWhy() throws Exception {
        Answer answer = answer(Fault.cutAtLength());

        assertThat(answer.text()).isEqualTo("an answer of some ");
        assertThat(answer.finish()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void aLongAnswerIsWhole() throws Exception {
        assertThat(answer(Fault.oversized(1_000_000)).text())
                .hasSize(1_000_000 + "an answer of some words to question 1".length());
    }
}
