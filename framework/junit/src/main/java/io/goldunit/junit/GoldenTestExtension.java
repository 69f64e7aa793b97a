package io.goldunit.junit;

import io.goldunit.golden.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Turns the cases of a golden set into invocations, and its verdict into the last one. Keeps no state of its own. */
final class GoldenTestExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        SharedEvaluation evaluation = shared(context);
        Stream<TestTemplateInvocationContext> cases =
                evaluation.set().cases().stream().map(GoldenCase::id).map(id -> new CaseInvocation(id, evaluation));
        return Stream.concat(cases, Stream.of(new VerdictInvocation(evaluation)));
    }

    private static SharedEvaluation shared(ExtensionContext context) {
        try {
            return SharedEvaluation.of(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
