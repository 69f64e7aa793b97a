package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.FinishReason;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.candidate.Answer;
import io.goldunit.gate.Verdict;
import io.goldunit.run.TrialResult;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.When;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a run whose candidate streams, when its provider fails in a way that has a name. */
class StreamFaultsTests {

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

    /** A stream of which something came already is not begun again: what was passed on cannot be taken back. */
    private record Broken(String name, Fault fault, LimitPolicy limits, String cause) {

        private Broken(String name, Fault fault, String cause) {
            this(name, fault, ServedRun.PATIENT, cause);
        }

        private String told() {
            return "(?s)" + cause + "; gave up after [1-3] attempts? in [0-9.]+ s(; its reply had begun)?";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Broken> inTheMiddle() {
        return List.of(
                new Broken(
                        "slow stream",
                        Fault.slowStream(Duration.ofMinutes(1)),
                        ServedRun.HASTY,
                        "CallTimeoutException: no reply within 0\\.5 s, the time limit of one call"),
                new Broken("connection reset", Fault.connectionReset(), ".*Connection reset"),
                new Broken(
                        "truncated",
                        Fault.truncatedJson(),
                        "RuntimeException: .*JsonMappingException: Unexpected end-of-input.*"),
                new Broken(
                        "malformed json",
                        Fault.malformedJson(),
                        "RuntimeException: .*JsonParseException: Unexpected character \\(','.*"),
                new Broken(
                        "malformed events",
                        Fault.malformedEvents(),
                        "RuntimeException: .*JsonMappingException: Unexpected end-of-input.*"),
                new Broken(
                        "truncated events",
                        Fault.truncatedEvents(),
                        "RetriableException: the stream ended before the answer was complete: no finish reason and no count"
                                + " of tokens"),
                new Broken(
                        "empty choices",
                        Fault.emptyChoices(),
                        "RetriableException: the stream ended with no answer: no text, no tool call and no finish reason"));
    }

    @ParameterizedTest
    @MethodSource("inTheMiddle")
    void oneThatBreaksInTheMiddleIsAnErrorWithoutScores(Broken broken) throws Exception {
        run.limits = broken.limits;
        run.server.failing(broken.fault, When.always().ofModel(ServedRun.CANDIDATE));

        Outcome failed = run.of(run.streamed());

        assertThat(Shop.judged(failed).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(failed.run().cases().get(0).trials()).singleElement().satisfies(trial -> {
            assertThat(trial.error()).matches(broken.told());
            assertThat(trial.scores()).isEmpty();
            assertThat(trial.calls()).singleElement().satisfies(it -> assertThat(it.error())
                    .isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("io.goldunit.evaluation.Trouble#beforeAStream")
    void oneThatFailsBeforeItBeginsIsBegunAgain(Trouble trouble) throws Exception {
        TrialResult trial = run.meetingOnce(trouble, ServedRun.CANDIDATE, run.streamed());

        assertThat(trial.calls().get(0).timing().attempts()).isGreaterThan(1);
        assertThat(trial.calls().get(0).timing().waitedMillis()).isGreaterThanOrEqualTo(trouble.waitMillis());
    }

    private Answer answer(Fault fault) throws Exception {
        run.server.failing(fault, When.always().ofModel(ServedRun.CANDIDATE));
        TrialResult trial = run.trialOf(run.streamed());
        assertThat(trial.error()).isNull();
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
