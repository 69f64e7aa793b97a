package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import org.apiguardian.api.API;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** The entries of {@link GoldUnitAssertions} for soft assertions, to be mixed into a class of one's own. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AnswerSoftAssertionsProvider extends SoftAssertionsProvider {

    /** Soft assertions on one answer. */
    default AnswerAssert assertThat(@Nullable Answer actual) {
        return proxy(AnswerAssert.class, Answer.class, actual);
    }

    /** Soft assertions on the answers of one case. */
    default CaseResultAssert assertThat(@Nullable CaseResult actual) {
        return proxy(CaseResultAssert.class, CaseResult.class, actual);
    }
}
