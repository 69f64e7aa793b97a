package io.goldunit.junit;

import java.util.List;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** The invocation of one case. */
record CaseInvocation(String caseId, SharedEvaluation evaluation) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return caseId;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new CaseExtension(caseId, evaluation));
    }
}
