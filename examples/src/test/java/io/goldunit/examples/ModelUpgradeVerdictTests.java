package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.Events;

/** What the example says about each model release: the same class, run as a build runs it. */
@DisabledIfEnvironmentVariable(
        named = "OPENAI_BASE_URL",
        matches = ".+",
        disabledReason = "what a real model says is not known")
class ModelUpgradeVerdictTests {

    private static Events run(String candidate, Path output) {
        return ExampleRun.of(ModelUpgradeTests.class, output).with("candidate", candidate);
    }

    @ParameterizedTest
    @CsvSource({"gpt-4-0314", "gpt-3.5-turbo-0301"})
    void aReleaseIsGreenAgainstItsOwnBaseline(String candidate, @TempDir Path output) {
        run(candidate, output).assertStatistics(nodes -> nodes.started(538).succeeded(538));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gpt-4-0613 | 260 | [model-upgrade@gpt-4: verdict] REGRESSED: a drop is proven:"
                        + " [equals] by 0.337 (p below 0.0001), [equals] in slice [prime] by 0.952 (p below 0.0001)",
                "gpt-3.5-turbo-0613 | 133 | [model-upgrade@gpt-3.5: verdict] REGRESSED: a drop is proven:"
                        + " [equals] in slice [composite] by 0.494 (p below 0.0001)"
            })
    void theNextReleaseIsRedAndTheSliceIsNamed(String candidate, int dropped, String headline, @TempDir Path output) {
        Events nodes = run(candidate, output);

        nodes.assertStatistics(it -> it.started(538).succeeded(537 - dropped).failed(dropped + 1));
        String message = ExampleRun.verdict(nodes);
        assertThat(message.lines().findFirst()).hasValue(headline);
        assertThat(message.lines().filter(line -> line.contains("report.html#/")))
                .hasSize(5)
                .allMatch(line -> line.contains("model-upgrade@") && isPrime(line) == candidate.startsWith("gpt-4"));
    }

    private static boolean isPrime(String line) {
        return new BigInteger(line.strip().replaceFirst("n(\\d+) .*", "$1")).isProbablePrime(50);
    }
}
