package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.Tape;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.run.CaseResult;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts serve a model of one name: they are two models. */
class TwoHostsTests {

    private ServedRun east;
    private ServedRun west;

    @BeforeEach
    void start(@TempDir Path folder) {
        east = new ServedRun(folder);
        west = new ServedRun(folder);
        east.server.answering(call -> answer(call, "from the east"));
        west.server.answering(call -> answer(call, "from the west"));
    }

    @AfterEach
    void stop() {
        east.close();
        west.close();
    }

    private static Reply answer(ChatCall call, String text) {
        return call.model().equals(ServedRun.JUDGE) ? ServedRun.answer(call) : Reply.text(text);
    }

    private static Candidate at(ServedRun host, String name) {
        return Candidate.of(Tape.around(host.model(ServedRun.CANDIDATE), name), Prompt.of("ask", "{{input}}"));
    }

    private String answerOf(Candidate candidate) throws Exception {
        return east.of(candidate).run().cases().get(0).answers().get(0).text();
    }

    @Test
    void theyDoNotAnswerForEachOtherOnTape() throws Exception {
        assertThat(answerOf(at(east, "east"))).isEqualTo("from the east");
        assertThat(answerOf(at(west, "west"))).isEqualTo("from the west");
        east.server.answering("live");
        west.server.answering("live");

        assertThat(answerOf(at(east, "east"))).isEqualTo("from the east");
        assertThat(answerOf(at(west, "west"))).isEqualTo("from the west");
    }

    @Test
    void theyDoNotWaitForEachOther() throws Exception {
        CountDownLatch inTheWest = new CountDownLatch(1);
        east.server.answering(call -> {
            boolean met = call.model().equals(ServedRun.JUDGE) || await(inTheWest);
            return met ? answer(call, "from the east") : Reply.error(400, "the west was never asked");
        });
        west.server.answering(call -> {
            inTheWest.countDown();
            return answer(call, "from the west");
        });
        Candidate inTheEast = at(east, "east");
        Candidate inTheOther = at(west, "west");
        east.cases = 2;
        east.limits = ServedRun.PATIENT.withConcurrency(1);

        Outcome outcome = east.of((it, calls) -> (it.id().equals("c1") ? inTheEast : inTheOther).answer(it, calls));

        assertThat(outcome.run().cases())
                .flatMap(CaseResult::answers)
                .extracting(it -> it.text())
                .containsExactly("from the east", "from the west");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
