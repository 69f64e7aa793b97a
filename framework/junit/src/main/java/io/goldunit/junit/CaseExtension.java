package io.goldunit.junit;

import io.goldunit.run.CaseResult;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Has the set evaluated before the first body runs, and gives each body its case's result. */
record CaseExtension(String caseId, SharedEvaluation evaluation)
        implements BeforeTestExecutionCallback, ParameterResolver {

    // Not an interceptor: a timeout of JUnit's covers interceptors too, and the first case would carry the whole set.
    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        evaluation.outcome(context).requireAnswer(caseId);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CaseResult.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return evaluation.known().result(caseId);
    }
}
