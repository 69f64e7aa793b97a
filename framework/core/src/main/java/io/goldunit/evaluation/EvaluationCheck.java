package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.golden.CaseSet;
import io.goldunit.score.Scorer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an evaluation fits its golden set and measures anything, to be known before any call.
 *
 * @param set what is asked
 * @param test who runs it
 */
record EvaluationCheck(CaseSet set, String test) {

    /**
     * @throws FindingsException with everything that is wrong
     */
    void check(Evaluation evaluation) {
        List<Finding> findings = new ArrayList<>(evaluation.candidate().check(set, evaluation.trials()));
        List<Scorer> scorers = evaluation.scorers();
        if (scorers.isEmpty()) {
            findings.add(finding(
                    "no-scorer",
                    "the evaluation has no scorer, so nothing would be measured",
                    "Add one with scoredBy(...)"));
        }
        long checked = set.cases().stream().filter(it -> !it.checks().isEmpty()).count();
        if (checked > 0 && scorers.stream().noneMatch(Scorer::readsChecks)) {
            findings.add(finding(
                    "unread-checks",
                    checked + " cases have checks, and no scorer reads them",
                    "Add Rule.ofCase() to scoredBy(...)"));
        }
        scorers.forEach(scorer -> findings.addAll(scorer.check(set)));
        if (!findings.isEmpty()) {
            throw new FindingsException("golden set [" + set.name() + "]", findings);
        }
    }

    private Finding finding(String rule, String message, String remedy) {
        return new Finding(test, 0, null, rule, message, remedy);
    }
}
