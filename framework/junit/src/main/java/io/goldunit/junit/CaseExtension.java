package io.goldunit.junit;

import io.goldunit.run.CaseResult;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Has the set evaluated before the first body runs, and gives each body its case's result. */
record CaseExtension(String caseId, SharedEvaluation evaluation)
        implements BeforeTestExecutionCallback,
                AfterTestExecutionCallback,
                TestExecutionExceptionHandler,
                ParameterResolver {

    // Not an interceptor: a timeout of JUnit's covers interceptors too, and the first case would carry the whole set.
    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        Nodes nodes = evaluation.outcome(context, false);
        Map<String, String> facts = nodes.facts(caseId);
        if (!facts.isEmpty()) {
            context.publishReportEntry(facts);
        }
        nodes.requireAnswer(caseId);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        // What the body demands goes first: one cause is read once.
        if (context.getExecutionException().isEmpty()) {
            evaluation.known().requireNoDrop(caseId);
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw evaluation.known().failed(caseId, thrown);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isResult(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return evaluation.known().result(caseId);
    }

    /** Not of a lifecycle method: when those run, nobody may have been asked yet. */
    static boolean isResult(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CaseResult.class
                && context.getTestMethod()
                        .filter(parameter.getDeclaringExecutable()::equals)
                        .isPresent();
    }
}
