package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.quarkus.ContainerInstances;
import io.goldunit.run.CaseResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Tests that a container runs: on injected instances of its own, and past the extensions after it. */
class ContainerTests {

    @TempDir
    Path output;

    private Events run(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameter("goldunit.output", output.toString())
                .execute()
                .testEvents();
    }

    /** Does what Quarkus does. */
    static final class Container
            implements BeforeTestExecutionCallback, AfterTestExecutionCallback, InvocationInterceptor {

        private static Object injected(ExtensionContext context) {
            return context.getStore(Namespace.create(Container.class))
                    .getOrComputeIfAbsent("instance", key -> InjectedTestCase.injected());
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            ContainerInstances.enter(List.of(injected(context)));
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            body.skip();
            try {
                method.getExecutable()
                        .invoke(injected(context), method.getArguments().toArray());
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            ContainerInstances.leave();
        }
    }

    @ExtendWith(Container.class)
    static class InjectedTestCase {

        static final List<String> SEEN = new ArrayList<>();

        private Candidate.Application<String> application = it -> "nobody was injected";

        static InjectedTestCase injected() {
            InjectedTestCase injected = new InjectedTestCase();
            injected.application = Letters::right;
            return injected;
        }

        @GoldenSet("numbers")
        Evaluation evaluation() {
            return Letters.answeredBy(application);
        }

        @GoldenTest
        void isRight(CaseResult it) {
            SEEN.add(it.id());
        }
    }

    @Test
    void theContainersInstanceIsEvaluatedAndTheVerdictNeedsNoBody() {
        run(InjectedTestCase.class).assertStatistics(it -> it.started(101).succeeded(101));
        assertThat(InjectedTestCase.SEEN).hasSize(100).doesNotHaveDuplicates();
        assertThat(ContainerInstances.running()).isEmpty();
    }

    /** An extension with a demand of its own. */
    static final class Demanding implements InvocationInterceptor {

        @Override
        public void interceptTestTemplateMethod(
                Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            body.proceed();
            if (context.getDisplayName().endsWith("verdict")) {
                throw new IllegalStateException("the verdict came too late");
            }
        }
    }

    @ExtendWith(Demanding.class)
    static class DemandedTestCase {

        @GoldenSet("numbers")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void whatAnotherExtensionDemandsOfTheVerdictStillCounts() {
        run(DemandedTestCase.class)
                .assertStatistics(it -> it.started(101).succeeded(100).failed(1));
    }
}
