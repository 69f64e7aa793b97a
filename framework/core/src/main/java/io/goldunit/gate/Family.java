package io.goldunit.gate;

import io.goldunit.statistic.PAdjustment;
import java.util.ArrayList;
import java.util.List;

/** Measures that share one level: the scorers over the whole set, or the slices. */
final class Family {

    private Family() {}

    /**
     * Measures every sample.
     *
     * @param alpha of all tests together, by Holm, and of each bound by itself: PASSED asks for every bound, so it is as
     *     seldom wrong as the weakest of them
     */
    static List<Measure> measure(List<Sample> samples, double alpha, double tolerance) {
        List<DropTest> tests = samples.stream().map(DropTest::of).toList();
        double[] adjusted =
                PAdjustment.HOLM.adjust(tests.stream().mapToDouble(DropTest::p).toArray());
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            measures.add(measure(samples.get(i), tests.get(i), adjusted[i], alpha, tolerance));
        }
        return measures;
    }

    private static Measure measure(Sample sample, DropTest test, double adjusted, double alpha, double tolerance) {
        List<CaseScores> cases = sample.cases();
        double upper = upper(sample, alpha);
        return new Measure(
                sample.scorer(),
                sample.slice(),
                cases.size(),
                Means.of(cases.stream().map(CaseScores::meanBefore).toList()),
                Means.of(cases.stream().map(CaseScores::meanNow).toList()),
                Means.of(sample.drops()),
                sample.worse(),
                sample.better(),
                test.name(),
                test.p(),
                adjusted,
                alpha,
                upper,
                adjusted <= alpha,
                upper <= tolerance);
    }

    private static double upper(Sample sample, double alpha) {
        if (sample.isSinglePassFail()) {
            return TangoBound.upper(
                    sample.worse(), sample.better(), sample.cases().size(), alpha);
        }
        // Of several accepted answers, the first: the bound of pairs is by far the tighter one. As it leaves out the
        // others,
        // it must not lie below what all of them show.
        return sample.isSinglePassFailNow()
                ? Math.max(Means.of(sample.drops()), upper(sample.withFirstBefore(), alpha))
                : BettingBound.upper(sample.drops(), alpha);
    }
}
