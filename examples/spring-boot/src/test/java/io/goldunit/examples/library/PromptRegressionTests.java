package io.goldunit.examples.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.springframework.test.context.TestPropertySource;

/** A prompt that lost facts is red: the test of the reading room, run with another prompt. */
class PromptRegressionTests {

    @TestPropertySource(properties = "library.prompt=classpath:reading-room-short.txt")
    static class ShortPromptTestCase extends ReadingRoomTests {}

    @Test
    void aPromptThatForgetsFactsIsRed(@TempDir Path output) {
        Events nodes = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ShortPromptTestCase.class))
                .configurationParameter("goldunit.output", output.toString())
                .execute()
                .testEvents();

        nodes.assertStatistics(it -> it.started(10).succeeded(9).failed(1));
        TestExecutionResult verdict = nodes.failed().list().get(0).getRequiredPayload(TestExecutionResult.class);
        assertThat(verdict.getThrowable().orElseThrow())
                .hasMessageStartingWith(
                        "[reading-room: verdict] REGRESSED: a drop is proven: [checks] by 0.778 (p 0.0156)");
    }
}
