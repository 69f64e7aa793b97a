package io.goldunit.examples.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A prompt that lost facts is red: the test of the desk, run with another prompt. */
class PromptRegressionTests {

    @Test
    void aPromptThatForgetsFactsIsRed(@TempDir Path output) throws Exception {
        String told = SeparateRun.of(
                "class:" + StationDeskTests.class.getName(),
                "-Dstation.prompt=station-desk-short.txt",
                "-Dgoldunit.output=" + output);

        assertThat(told)
                .contains("[         3 tests successful      ]", "[         7 tests failed          ]")
                .containsPattern("\\[station-desk: verdict] REGRESSED.*: a drop is proven: \\[checks] by 0\\.667 ");
    }

    @Test
    void aSingleCaseSelectedInAnIdeIsTheOnlyOneAsked(@TempDir Path output) throws Exception {
        String told = SeparateRun.of(
                "iteration:method:" + StationDeskTests.class.getName()
                        + "#answersAsWellAsItsBaseline(io.goldunit.run.CaseResult)[2]",
                "-Dgoldunit.output=" + output);

        assertThat(told).contains("[         1 tests found           ]", "[         1 tests successful      ]");
        assertThat(output.resolve("station-desk/examples+quarkus+" + StationDeskTests.class.getName() + ".answers"))
                .extracting(run -> run.resolve("run.jsonl"), PATH)
                .content()
                .contains("\"ticket-office\"")
                .doesNotContain("\"airport\"");
    }
}
