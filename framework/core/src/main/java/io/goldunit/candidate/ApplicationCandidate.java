package io.goldunit.candidate;

import io.goldunit.call.Calls;
import io.goldunit.golden.GoldenCase;

/** Asks an application and takes whatever it gives as an answer. */
final class ApplicationCandidate implements Candidate {

    private final Application<?> application;

    ApplicationCandidate(Application<?> application) {
        this.application = application;
    }

    @Override
    public Answer answer(GoldenCase goldenCase, Calls calls) throws Exception {
        Object given = application.answer(goldenCase);
        if (given instanceof Answer answer) {
            return answer;
        }
        return Answer.of((String) given);
    }
}
