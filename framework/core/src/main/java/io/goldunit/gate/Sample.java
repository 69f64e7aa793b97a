package io.goldunit.gate;

import java.util.List;

/**
 * The paired scores that one measure is made from.
 *
 * @param set the golden set's name
 * @param scorer its name
 * @param slice the tag, or empty for the whole set
 * @param cases those that both sides have scored
 */
record Sample(String set, String scorer, String slice, List<CaseScores> cases) {

    Sample {
        cases = List.copyOf(cases);
    }

    double[] drops() {
        return cases.stream().mapToDouble(CaseScores::drop).toArray();
    }

    int worse() {
        return (int) cases.stream().filter(it -> it.drop() > 0).count();
    }

    int better() {
        return (int) cases.stream().filter(it -> it.drop() < 0).count();
    }

    /** Whether there is one pass or fail on each side of every case. */
    boolean isSinglePassFail() {
        return cases.stream().allMatch(CaseScores::isSinglePassFail);
    }

    /** Whether the run has one pass or fail of every case, and the baseline nothing else either. */
    boolean isSinglePassFailNow() {
        return cases.stream().allMatch(CaseScores::isSinglePassFailNow);
    }

    /** The same with the first trial of the baseline alone. */
    Sample withFirstBefore() {
        return slice(slice, cases.stream().map(CaseScores::withFirstBefore).toList());
    }

    List<String> ids() {
        return cases.stream().map(CaseScores::id).sorted().toList();
    }

    Sample slice(String tag, List<CaseScores> part) {
        return new Sample(set, scorer, tag, part);
    }
}
