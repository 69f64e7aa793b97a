package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.TapeMode;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread that evaluates is interrupted: it ends soon, and the next run goes on from its calls. */
class InterruptedRunTests {

    private static final int CASES = 3;

    private final CountDownLatch arrived = new CountDownLatch(CASES - 1);
    private ServedRun run;

    @BeforeEach
    void start(@TempDir Path folder) {
        run = new ServedRun(folder);
        run.cases = CASES;
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void whileCallsAreInFlight() throws Exception {
        interruptWhen(call -> ServedRun.answer(call).withLatency(Duration.ofHours(1)));
        goesOn();
    }

    @Test
    void whileCallsWaitUntilTheProviderAsksThemToComeAgain() throws Exception {
        interruptWhen(call -> Reply.error(429, "later").withRetryAfter(Duration.ofMinutes(4)));
        goesOn();
    }

    /** One case is answered and scored; the interrupt comes when the calls of all others have arrived. */
    private void interruptWhen(Function<ChatCall, Reply> others) throws Exception {
        run.server.answering(call -> {
            if (call.model().equals(ServedRun.JUDGE) || call.lastUserText().equals("question 1")) {
                return ServedRun.answer(call);
            }
            arrived.countDown();
            return others.apply(call);
        });
        FutureTask<Outcome> evaluated = new FutureTask<>(() -> run.of(run.whole()));
        Thread thread = new Thread(evaluated);
        thread.start();
        assertThat(arrived.await(1, TimeUnit.MINUTES)).isTrue();
        while (linesOfJournal() < 3) {
            Thread.onSpinWait();
        }

        thread.interrupt();

        assertThatThrownBy(() -> evaluated.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(run.files().run()).doesNotExist();
    }

    private long linesOfJournal() throws Exception {
        return run.files().calls(TapeMode.AUTO).toFile().exists()
                ? Files.readString(run.files().calls(TapeMode.AUTO)).lines().count()
                : 0;
    }

    private void goesOn() throws Exception {
        run.server.answering(ServedRun::answer).forgetReceived();
        run.told.clear();

        Outcome outcome = run.of(run.whole());

        assertThat(run.told).contains("[shop] goes on from 2 calls of a run that did not end");
        assertThat(outcome.run().cases()).hasSize(CASES).allSatisfy(it -> assertThat(it.answers())
                .hasSize(1));
        assertThat(run.server.receivedCount()).isEqualTo(2 * (CASES - 1));
        assertThat(run.files().calls(TapeMode.AUTO)).doesNotExist();
    }
}
