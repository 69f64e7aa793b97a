package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.Events;

/** What the example says about each model. */
class MailToJsonVerdictTests {

    @Test
    void theModelInUseIsGreen(@TempDir Path output) {
        ExampleRun.of(MailToJsonTests.class, output)
                .with("model", "mail-small")
                .assertStatistics(nodes -> nodes.started(23).succeeded(23));
    }

    @Test
    void theCheaperModelIsRed(@TempDir Path output) {
        Events nodes = ExampleRun.of(MailToJsonTests.class, output).with("model", "mail-tiny");

        nodes.assertStatistics(it -> it.started(23).succeeded(10).failed(13));
        assertThat(ExampleRun.verdict(nodes).lines().findFirst().orElseThrow())
                .startsWith("[mail-to-json: verdict] REGRESSED (replayed, recorded ")
                .contains("): a drop is proven: ");
    }
}
