package io.goldunit.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Reports the verdict in place of the body, which is about a case and is skipped here. */
record VerdictExtension(SharedEvaluation evaluation)
        implements BeforeTestExecutionCallback, InvocationInterceptor, ParameterResolver {

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
