package io.goldunit.gate;

/**
 * The outcome of the test of a drop that fits the scores.
 *
 * @param name of the test
 * @param p probability of a drop at least this large when nothing changed
 */
record DropTest(String name, double p) {

    static DropTest of(Sample sample) {
        if (sample.isSinglePassFail()) {
            return new DropTest("exact McNemar", McNemar.p(sample.worse(), sample.better()));
        }
        boolean swapped = sample.cases().stream().allMatch(CaseScores::hasEqualTrials);
        return new DropTest(swapped ? "sign-flip permutation" : "trial permutation", PermutationTest.p(sample));
    }
}
