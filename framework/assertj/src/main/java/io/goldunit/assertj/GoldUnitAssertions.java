package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on answers begin. To be imported statically, beside AssertJ's own where that is needed too:
 *
 * <pre>{@code
 * import static io.goldunit.assertj.GoldUnitAssertions.assertThat;
 * import static org.assertj.core.api.Assertions.assertThat;
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class GoldUnitAssertions {

    private GoldUnitAssertions() {}

    /** Assertions on one answer. */
    public static AnswerAssert assertThat(@Nullable Answer actual) {
        return new AnswerAssert(actual);
    }

    /** Assertions on the answers of one case. */
    public static CaseResultAssert assertThat(@Nullable CaseResult actual) {
        return new CaseResultAssert(actual);
    }
}
