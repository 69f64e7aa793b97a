package io.goldunit.assertj;

import io.goldunit.run.CaseResult;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the answers of one case. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class CaseResultAssert extends AbstractObjectAssert<CaseResultAssert, CaseResult> {

    /** To be made by {@link GoldUnitAssertions}; public for the proxies of soft assertions. */
    public CaseResultAssert(@Nullable CaseResult actual) {
        super(actual, CaseResultAssert.class);
    }

    /** The assertions hold for the answer of every trial; a trial without an answer fails too. */
    public CaseResultAssert allAnswers(Consumer<AnswerAssert> assertions) {
        isNotNull();
        List<String> failures = actual.trials().stream()
                .flatMap(trial -> Trials.failure(trial, assertions).stream())
                .toList();
        if (actual.trials().isEmpty() || !failures.isEmpty()) {
            failWithMessage("%s", failure(failures));
        }
        return this;
    }

    private String failure(List<String> failures) {
        int trials = actual.trials().size();
        return "\nExpecting all answers to case [" + actual.id() + "] to hold\nbut "
                + (trials == 0
                        ? "it has no trials"
                        : failures.size() + " of " + trials + " did not:"
                                + failures.stream().collect(Collectors.joining()));
    }
}
