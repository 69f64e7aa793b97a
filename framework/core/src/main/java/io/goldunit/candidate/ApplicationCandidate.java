package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.call.Injected;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;

/** Asks an application and takes whatever it gives as an answer. */
final class ApplicationCandidate implements Candidate {

    private final Application<?> application;

    ApplicationCandidate(Application<?> application) {
        this.application = Injected.required(application, "the application");
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) throws Exception {
        return ReturnedValue.answer(application.answer(goldenCase));
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
