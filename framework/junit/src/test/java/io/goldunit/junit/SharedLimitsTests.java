package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.Tape;
import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Two test classes that run at the same time call one model no more often at once than one of them may. */
class SharedLimitsTests {

    private static final int ALLOWED = 2;

    @TempDir
    Path output;

    /** A model that both classes ask, and that keeps each call until too many have come or have had the time to. */
    private static final class Counting implements ChatModel {

        private final CountDownLatch begun = new CountDownLatch(2);
        private final CountDownLatch tooMany = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public ChatResponse doChat(ChatRequest request) {
            int now = inside.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            asked.incrementAndGet();
            if (now > ALLOWED) {
                tooMany.countDown();
            }
            try {
                begun.await(1, TimeUnit.MINUTES);
                tooMany.await(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                inside.decrementAndGet();
            }
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(((UserMessage) request.messages().get(0)).singleText()))
                    .build();
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return ChatRequestParameters.builder().modelName("m").build();
        }

        Evaluation evaluation(String baseline) {
            begun.countDown();
            ChatModel taped = Tape.around(this);
            return Letters.answeredBy(it -> taped.chat(it.id()))
                    .untaped()
                    .concurrency(2 * ALLOWED)
                    .trials(1)
                    .baselineTrials(1)
                    .baseline(baseline);
        }
    }

    private static final Counting MODEL = new Counting();

    static class OneTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return MODEL.evaluation("one");
        }

        @GoldenTest
        void isRight() {}
    }

    static class OtherTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return MODEL.evaluation("other");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void theyShareItsLimit() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(OneTestCase.class), selectClass(OtherTestCase.class))
                .configurationParameter("goldunit.output", output.toString())
                .configurationParameter("goldunit.ci", "false")
                .configurationParameter("goldunit.limit.concurrency", String.valueOf(ALLOWED))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
                .execute();

        assertThat(MODEL.begun.getCount()).as("classes that have not begun").isZero();
        assertThat(MODEL.asked).hasValue(16);
        assertThat(MODEL.most).hasValue(ALLOWED);
    }
}
