package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
            assertThat(execute(session, invocation(RerunTestCase.class, 1))).containsExactly("a FAILED");
        }
        assertThat(RerunTestCase.ASKED).hasSize(8);
    }

    static class SeveralTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    static class OtherTestCase {

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right).baseline("other");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void severalInvocationsAreAskedTogetherAndOtherTestsSelectedBesideThemAddNone() {
        assertThat(execute(
                        invocation(SeveralTestCase.class, 2),
                        invocation(SeveralTestCase.class, 5),
                        invocation(OtherTestCase.class, 1),
                        selectClass(PlainTestCase.class),
                        selectMethod(PlainTestCase.class, "isPlain"),
                        selectPackage("io.goldunit.uncle")))
                .containsExactlyInAnyOrder("b SUCCESSFUL", "e SUCCESSFUL", "a SUCCESSFUL", "isPlain() SUCCESSFUL");
        assertThat(SeveralTestCase.ASKED).containsExactlyInAnyOrder("b", "e");
    }

    static class PlainTestCase {
        @Test
        void isPlain() {}
    }

    static class WholeTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    static List<DiscoverySelector> selectedBesideACase() {
        String id = "[engine:junit-jupiter]/[class:" + WholeTestCase.class.getName() + "]";
        return List.of(
                selectClass(WholeTestCase.class),
                selectMethod(WholeTestCase.class, "isRight"),
                selectUniqueId(id),
                invocation(WholeTestCase.class, 9));
    }

    @ParameterizedTest
    @MethodSource("selectedBesideACase")
    void aTestSelectedAsAWholeOrByItsVerdictIsAskedWhole(DiscoverySelector beside) {
        WholeTestCase.ASKED.clear();
        DiscoverySelector aCase = invocation(WholeTestCase.class, 1);

        assertThat(execute(aCase, beside)).startsWith("a SUCCESSFUL").anyMatch(it -> it.contains("verdict"));
        assertThat(WholeTestCase.ASKED).hasSize(8);
    }

    static class FailedTestCase {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(ASKED));
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.id()).isNotEqualTo("d");
        }
    }

    @Test
    void whatFailedIsRunAgainByItselfInASessionOfItsOwn() {
        assertThat(execute(selectClass(FailedTestCase.class)))
                .contains("d FAILED")
                .hasSize(9);
        FailedTestCase.ASKED.clear();

        assertThat(execute(selectUniqueId("[engine:junit-jupiter]/[class:" + FailedTestCase.class.getName()
                        + "]/[test-template:isRight(io.goldunit.run.CaseResult)]/[test-template-invocation:#4]")))
                .containsExactly("d FAILED");
        assertThat(FailedTestCase.ASKED).containsExactly("d");
    }
}
