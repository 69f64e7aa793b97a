package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.goldunit.evaluation.Evaluation;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The cases that were asked, of each test by itself: tests may run side by side. */
    private static final Map<Class<?>, List<String>> ASKED = new ConcurrentHashMap<>();

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

    private static String id(Class<?> testClass) {
        return "[engine:junit-jupiter]/[class:" + testClass.getName() + "]";
    }

    private static DiscoverySelector invocation(Class<?> testClass, int number) {
        return invocation(testClass, "isRight()", number);
    }

    private static DiscoverySelector invocation(Class<?> testClass, String method, int number) {
        return selectUniqueId(
                id(testClass) + "/[test-template:" + method + "]/[test-template-invocation:#" + number + "]");
    }

    private static List<String> asked(Class<?> test) {
        return ASKED.computeIfAbsent(test, it -> new CopyOnWriteArrayList<>());
    }

    abstract static class NotingTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                asked(getClass()).add(it.id());
                return answer(it);
            });
        }

        String answer(GoldenCase it) {
            return Letters.right(it);
        }

        @GoldenTest
        void isRight() {}
    }

    static class OneCaseTestCase extends NotingTestCase {}

    @Test
    void aSingleSelectedCaseIsTheOnlyOneAsked() {
        assertThat(execute(invocation(OneCaseTestCase.class, 3))).containsExactly("c SUCCESSFUL");
        assertThat(asked(OneCaseTestCase.class)).containsExactly("c");
    }

    static class IterationTestCase extends NotingTestCase {}

    @Test
    void iterationsCanBeSelectedToo() {
        assertThat(execute(selectIteration(selectMethod(IterationTestCase.class, "isRight"), 0, 7)))
                .containsExactly("a SUCCESSFUL", "h SUCCESSFUL");
        assertThat(asked(IterationTestCase.class)).containsExactlyInAnyOrder("a", "h");
    }

    static class VerdictTestCase extends NotingTestCase {
        @Override
        String answer(GoldenCase it) {
            return "none";
        }
    }

    @Test
    void theVerdictSelectedAloneHasTheWholeSetEvaluated() {
        assertThat(execute(invocation(VerdictTestCase.class, 9))).containsExactly("letters: verdict FAILED");
        assertThat(asked(VerdictTestCase.class)).hasSize(8);
    }

    static class RerunTestCase extends NotingTestCase {
        @Override
        String answer(GoldenCase it) {
            return asked(getClass()).size() > 8 ? super.answer(it) : "none";
        }
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
        assertThat(asked(RerunTestCase.class)).hasSize(8);
    }

    static class SeveralTestCase extends NotingTestCase {}

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
        assertThat(asked(SeveralTestCase.class)).containsExactlyInAnyOrder("b", "e");
    }

    static class PlainTestCase {
        @Test
        void isPlain() {}
    }

    static class WholeTestCase extends NotingTestCase {}

    static List<DiscoverySelector> selectedBesideACase() {
        return List.of(
                selectClass(WholeTestCase.class),
                selectMethod(WholeTestCase.class, "isRight"),
                selectUniqueId(id(WholeTestCase.class)),
                invocation(WholeTestCase.class, 9));
    }

    @ParameterizedTest
    @MethodSource("selectedBesideACase")
    void aTestSelectedAsAWholeOrByItsVerdictIsAskedWhole(DiscoverySelector beside) {
        asked(WholeTestCase.class).clear();
        DiscoverySelector aCase = invocation(WholeTestCase.class, 1);

        assertThat(execute(aCase, beside)).startsWith("a SUCCESSFUL").anyMatch(it -> it.contains("verdict"));
        assertThat(asked(WholeTestCase.class)).hasSize(8);
    }

    static class FailedTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.noting(asked(getClass())));
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
        asked(FailedTestCase.class).clear();

        assertThat(execute(invocation(FailedTestCase.class, "isRight(io.goldunit.run.CaseResult)", 4)))
                .containsExactly("d FAILED");
        assertThat(asked(FailedTestCase.class)).containsExactly("d");
    }
}
