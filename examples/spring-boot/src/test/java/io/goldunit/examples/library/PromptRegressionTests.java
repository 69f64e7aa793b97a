package io.goldunit.examples.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.springframework.test.context.TestPropertySource;

/** The test of the reading room, run with the accepted prompt and with one that lost facts. */
class PromptRegressionTests {

    @TempDir
    Path output;

    @TestPropertySource(properties = "library.prompt=classpath:reading-room-short.txt")
    static class ShortPromptTestCase extends ReadingRoomTests {}

    @Test
    void theAcceptedPromptPassesWithoutACall() {
        Events nodes = run(ReadingRoomTests.class, "replay");

        nodes.assertStatistics(it -> it.started(10).succeeded(10));
        assertThat(output.resolve("summary.md")).content().contains("### ✓ PASSED: `", "(replayed, recorded 20");
    }

    @Test
    void aPromptThatForgetsFactsIsRed() {
        Events nodes = run(ShortPromptTestCase.class, "auto");

        nodes.assertStatistics(it -> it.started(10).succeeded(2).failed(8));
        assertThat(lastFailure(nodes))
                .hasMessageMatching("(?s)\\[reading-room: verdict] REGRESSED.*: a drop is proven:"
                        + " \\[checks] by 0\\.778 \\(p 0\\.0156\\).*");
    }

    private Events run(Class<?> test, String tape) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .configurationParameter("goldunit.output", output.toString())
                .configurationParameter("goldunit.tape", tape)
                .execute()
                .testEvents();
    }

    private static Throwable lastFailure(Events nodes) {
        List<Event> failed = nodes.failed().list();
        return failed.get(failed.size() - 1)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
