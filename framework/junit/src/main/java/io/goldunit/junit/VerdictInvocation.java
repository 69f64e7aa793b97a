package io.goldunit.junit;

import java.util.List;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** The last invocation: the set's verdict. */
record VerdictInvocation(SharedEvaluation evaluation) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return evaluation.set().name() + ": verdict";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new VerdictExtension(evaluation));
    }
}
