package io.goldunit.assertj;

import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/** Soft assertions on answers and on everything that AssertJ knows: all are tried, and all that failed are told at once. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class GoldUnitSoftAssertions extends AbstractSoftAssertions
        implements AnswerSoftAssertionsProvider, StandardSoftAssertionsProvider {

    /** Makes the assertions, then fails when any of them did. */
    public static void assertSoftly(Consumer<GoldUnitSoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(GoldUnitSoftAssertions.class, assertions);
    }
}
