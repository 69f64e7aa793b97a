package io.goldunit.gate;

/**
 * The outcome of the test of a drop that fits the scores.
 *
 * @param name of the test
 * @param p probability of a drop at least this large when nothing changed
 */
record DropTest(String name, double p) {

    /**
     * Where a case has more trials on one side, two tests have to agree, and the larger p counts. Dealing its trials anew is
     * exact when they are independent of each other; swapping its means is right when they hang together, as the answers of
     * one day of a model may: a second trial of the same day then says hardly more than the first.
     */
    static DropTest of(Sample sample) {
        if (sample.isSinglePassFail()) {
            return new DropTest("exact McNemar", McNemar.p(sample.worse(), sample.better()));
        }
        double swapped = PermutationTest.swappedP(sample);
        return sample.cases().stream().allMatch(CaseScores::hasEqualTrials)
                ? new DropTest("sign-flip permutation", swapped)
                : new DropTest("trial permutation", Math.max(swapped, PermutationTest.p(sample)));
    }
}
