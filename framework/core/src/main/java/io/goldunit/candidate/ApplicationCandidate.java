package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.call.Injected;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks an application and takes whatever it gives as an answer. */
final class ApplicationCandidate implements Candidate {

    private static final Pattern NULL_BEAN = Pattern.compile("because \"(?:this|<local\\d+>)\\.(\\w+)\" is null");

    private final Application<?> application;

    ApplicationCandidate(Application<?> application) {
        this.application = Injected.required(application, "the application");
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) throws Exception {
        return ReturnedValue.answer(asked(goldenCase));
    }

    private @Nullable Object asked(GoldenCase goldenCase) throws Exception {
        try {
            return application.answer(goldenCase);
        } catch (NullPointerException e) {
            throw nullBean(e)
                    .<Exception>map(it -> new IllegalStateException(Injected.missing(it), e))
                    .orElse(e);
        }
    }

    /** The bean that the application's own lambda called a method of, where that was null. */
    private static Optional<String> nullBean(NullPointerException e) {
        StackTraceElement[] trace = e.getStackTrace();
        Matcher bean = NULL_BEAN.matcher(String.valueOf(e.getMessage()));
        boolean here = trace.length > 0 && trace[0].getMethodName().startsWith("lambda$");
        return here && bean.find() ? Optional.of("the bean " + bean.group(1)) : Optional.empty();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return set.cases().stream()
                .filter(it -> !it.turns().isEmpty())
                .map(ApplicationCandidate::turns)
                .toList();
    }

    private static Finding turns(GoldenCase it) {
        return new Finding(
                it.file(),
                it.line(),
                it.id(),
                "turns",
                "the case has turns, and the candidate is asked once a case: only the last turn would be asked",
                "Use Candidate.conversation(calls -> ...), which is asked every turn");
    }
}
