package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.Events;

/** What the example says about each version of the prompt. */
class SupportFaqVerdictTests {

    @Test
    void theCarefulPromptIsGreen(@TempDir Path output) {
        ExampleRun.of(SupportFaqTests.class, output)
                .with("prompt", "support-faq")
                .assertStatistics(nodes -> nodes.started(52).succeeded(52));
    }

    @Test
    void theFriendlyPromptIsRedBecauseFactsAreGone(@TempDir Path output) {
        Events nodes = ExampleRun.of(SupportFaqTests.class, output).with("prompt", "support-faq-friendly");

        nodes.assertStatistics(it -> it.started(52).succeeded(26).failed(26));
        List<String> message = ExampleRun.verdict(nodes).lines().toList();
        assertThat(message.get(0))
                .startsWith("[support-faq: verdict] REGRESSED (replayed, recorded ")
                .contains("): a drop is proven: [checks] by 0.294 (p 0.0011), ");
        assertThat(message).anyMatch(line -> line.matches(" +checks +- +0\\.94 +0\\.65 +-0\\.29 +17/2 .*"));
    }
}
