package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** As an IDE or Surefire's rerun does it: through the launcher, one invocation at a time, in one session or in several. */
class SelectionTests {

    @TempDir
    Path output;

    private List<String> execute(LauncherSession session, DiscoverySelector... selectors) {
        List<String> nodes = new ArrayList<>();
        session.getLauncher()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .configurationParameter("goldunit.output", output.toString())
                                .configurationParameter("goldunit.ci", "false")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier node, TestExecutionResult result) {
                                if (node.isTest()) {
                                    nodes.add(node.getDisplayName() + " " + result.getStatus());
                                }
                            }
                        });
        return nodes;
    }

    private List<String> execute(DiscoverySelector... selectors) {
        try (LauncherSession session = LauncherFactory.openSession()) {
            return execute(session, selectors);
        }
    }

    private static DiscoverySelector invocation(Class<?> testClass, int number) {
        return selectUniqueId("[engine:junit-jupiter]/[class:" + testClass.getName()
                + "]/[test-template:isRight()]/[test-template-invocation:#" + number + "]");
    }

    static class OneCaseTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aSingleSelectedCaseIsTheOnlyOneAsked() {
        assertThat(execute(invocation(OneCaseTestCase.class, 3))).containsExactly("c SUCCESSFUL");
        assertThat(OneCaseTestCase.ASKED).containsExactly("c");
    }

    static class IterationTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void iterationsCanBeSelectedToo() {
        assertThat(execute(selectIteration(selectMethod(IterationTestCase.class, "isRight"), 0, 7)))
                .containsExactly("a SUCCESSFUL", "h SUCCESSFUL");
        assertThat(IterationTestCase.ASKED).containsExactlyInAnyOrder("a", "h");
    }

    static class VerdictTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                ASKED.add(it.id());
                return "none";
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void theVerdictSelectedAloneHasTheWholeSetEvaluated() {
        assertThat(execute(invocation(VerdictTestCase.class, 9))).containsExactly("letters: verdict FAILED");
        assertThat(VerdictTestCase.ASKED).hasSize(8);
    }

    static class RerunTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                ASKED.add(it.id());
                return ASKED.size() > 8 ? Letters.right(it) : "none";
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aRerunInTheSameSessionReportsTheSameTrialsAndCannotFishForAPass() {
        try (LauncherSession session = LauncherFactory.openSession()) {
            assertThat(execute(session, selectClass(RerunTestCase.class)))
                    .hasSize(9)
                    .endsWith("letters: verdict FAILED");
            assertThat(execute(session, invocation(RerunTestCase.class, 9))).containsExactly("letters: verdict FAILED");
            assertThat(execute(session, invocation(RerunTestCase.class, 1))).containsExactly("a SUCCESSFUL");
        }
        assertThat(RerunTestCase.ASKED).hasSize(8);
    }
}
