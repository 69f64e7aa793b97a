package io.goldunit.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Reports the verdict in place of the body, which is about a case and is skipped here. */
record VerdictExtension(SharedEvaluation evaluation)
        implements BeforeTestExecutionCallback,
                InvocationInterceptor,
                TestExecutionExceptionHandler,
                ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(VerdictExtension.class);
    private static final String SKIPPED = "skipped";

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        Nodes nodes = evaluation.outcome(context, true);
        context.publishReportEntry(nodes.facts());
        nodes.requireVerdict();
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        body.skip();
        context.getStore(NAMESPACE).put(SKIPPED, true);
    }

    // Quarkus calls the body by itself and asks no interceptor after it: what the body then throws says nothing of a
    // verdict.
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (context.getStore(NAMESPACE).get(SKIPPED) != null) {
            throw thrown;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return CaseExtension.isResult(parameter, context);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }
}
