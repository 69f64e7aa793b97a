package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many calls arrive at once where candidate and judge are one model, and where they are two. */
class SharedLimitsTests {

    private static final int ALLOWED = 2;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger judgments = new AtomicInteger();

    /** So many are inside as two models with a limiter each may have. */
    private final CountDownLatch both = new CountDownLatch(1);

    private ServedRun run;

    @BeforeEach
    void start(@TempDir Path folder) {
        run = new ServedRun(folder);
        run.cases = 4;
        run.limits = ServedRun.PATIENT.withConcurrency(ALLOWED);
        run.server.answering(this::answer);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    /** Each call stays until too many have come, or as long as they would take to come. */
    private Reply answer(ChatCall call) {
        int now = inside.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        if (now >= 2 * ALLOWED) {
            both.countDown();
        }
        try {
            both.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inside.decrementAndGet();
        }
        if (call.turns().stream().anyMatch(it -> it.text().contains("Is this right"))) {
            judgments.incrementAndGet();
            return Reply.text("{\"reason\": \"as it is\", \"verdict\": \"pass\"}");
        }
        return Reply.text("an answer");
    }

    private void evaluate() throws Exception {
        assertThat(run.of(run.whole()).run().cases())
                .hasSize(run.cases)
                .flatMap(CaseResult::trials)
                .map(TrialResult::error)
                .containsOnlyNulls();
        assertThat(judgments).hasValue(run.cases);
    }

    @Test
    void candidateAndJudgeOfOneModelShareItsLimit() throws Exception {
        run.judge = ServedRun.CANDIDATE;

        evaluate();

        assertThat(most).hasValue(ALLOWED);
    }

    @Test
    void aJudgeOfAnotherModelHasALimitOfItsOwn() throws Exception {
        evaluate();

        assertThat(most).hasValue(2 * ALLOWED);
    }
}
