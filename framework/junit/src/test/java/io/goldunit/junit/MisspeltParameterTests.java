package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Names of configuration parameters are known to who runs the tests through the launcher, as every build does. */
class MisspeltParameterTests {

    static class StrictTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aMisspeltConfigurationParameterIsRefusedBeforeAnyCall(@TempDir Path output) {
        List<String> said = new ArrayList<>();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(StrictTestCase.class))
                                    .configurationParameter("goldunit.output", output.toString())
                                    .configurationParameter("goldunit.stric", "true")
                                    .build(),
                            new TestExecutionListener() {
                                @Override
                                public void executionFinished(TestIdentifier node, TestExecutionResult result) {
                                    result.getThrowable().ifPresent(it -> said.add(String.valueOf(it.getMessage())));
                                }
                            });
        }

        assertThat(said).singleElement().asString().startsWith("""
                        settings cannot be used: 1 problem
                          goldunit.stric unknown-setting: no setting has this name, seen as configuration parameter.\
                         Did you mean goldunit.strict? Known: goldunit.baseline,""");
        assertThat(StrictTestCase.ASKED).hasValue(0);
    }
}
