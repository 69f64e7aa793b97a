package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apiguardian.api.API;

/**
 * The sign test of pairs: whether the first of a pair is as often the greater one as the less, whatever by how much.
 *
 * <p>Source: Arbuthnott, An argument for divine providence, Philosophical Transactions 27 (1710), in the exact binomial form.
 *
 * @param above pairs whose first value is the greater one
 * @param below pairs whose first value is the less
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SignTest(int above, int below) {

    public SignTest {
        if (above < 0 || below < 0) {
            throw new IllegalArgumentException("counts of pairs are at least 0, not " + above + " and " + below);
        }
    }

    /** Counts pairs; those that do not differ say nothing. */
    public static SignTest of(double[] first, double[] second) {
        double[] differences = Sample.differences(first, second);
        return new SignTest(
                (int) Arrays.stream(differences).filter(it -> it > 0).count(),
                (int) Arrays.stream(differences).filter(it -> it < 0).count());
    }

    /** The exact p, 1 when no pair differs. Two-sided it is twice the smaller tail. */
    public double pValue(Alternative alternative) {
        // Not BinomialTest: two-sided, it loses outcomes that are as probable to a rounding.
        BinomialDistribution signs = BinomialDistribution.of(above + below, 0.5);
        return alternative.of(signs.cumulativeProbability(above), signs.cumulativeProbability(below));
    }
}
