package io.goldunit.statistic;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apiguardian.api.API;

/**
 * McNemar's test of pairs of outcomes: whether as many passed only on the first side as only on the second. Two-sided. Of the four
 * forms take {@link #exact()} or {@link #midP()}: chi-square is an approximation for many pairs. When no pair differs p is 1.
 *
 * <p>Source: McNemar, Note on the sampling error of the difference between correlated proportions or percentages, Psychometrika 12
 * (1947); mid-p by Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13 (2013). Equal to statsmodels 0.13.5.
 *
 * @param onlyFirst pairs of which the first passed and the second failed
 * @param onlySecond pairs of which the second passed and the first failed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record McNemar(int onlyFirst, int onlySecond) {

    public McNemar {
        if (onlyFirst < 0 || onlySecond < 0) {
            throw new IllegalArgumentException(
                    "counts of pairs are at least 0, not " + onlyFirst + " and " + onlySecond);
        }
    }

    /** By the binomial distribution. The statistic is the smaller count. */
    public TestResult exact() {
        return new TestResult(fewer(), new SignTest(onlyFirst, onlySecond).pValue(Alternative.TWO_SIDED));
    }

    /** The exact test with only half of the outcome there is: less cautious, and seldom beyond alpha. */
    public TestResult midP() {
        BinomialDistribution pairs = BinomialDistribution.of(onlyFirst + onlySecond, 0.5);
        double p = 2 * pairs.cumulativeProbability(fewer()) - pairs.probability(fewer());
        return new TestResult(fewer(), Math.min(1, p));
    }

    /** By the chi-square distribution. */
    public TestResult chiSquare() {
        return chiSquare(Math.abs(onlyFirst - onlySecond));
    }

    /** By the chi-square distribution, corrected for continuity (Edwards 1948). */
    public TestResult chiSquareCorrected() {
        return chiSquare(Math.abs(onlyFirst - onlySecond) - 1);
    }

    private TestResult chiSquare(double difference) {
        if (onlyFirst + onlySecond == 0) {
            return new TestResult(Double.NaN, 1);
        }
        double statistic = difference * difference / (onlyFirst + onlySecond);
        return new TestResult(statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic));
    }

    private int fewer() {
        return Math.min(onlyFirst, onlySecond);
    }
}
