package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportEntryTests {

    @Test
    void theLabelNamesTheBaselineWhereTheSetHasSeveral() {
        assertThat(Samples.fresh().label()).isEqualTo("product-texts");
        assertThat(Samples.notComparable().label()).isEqualTo("tone@formal");
    }

    @Test
    void aSentenceBeginsWithACapitalUnlessAScorerDoes() {
        assertThat(Samples.fresh().sentence()).isEqualTo("The set has no baseline yet.");
        assertThat(SupportFaq.regressed().sentence())
                .isEqualTo("helpfulness dropped by 0.29 over 39 cases, most of all in the slice refunds.");
    }

    @Test
    void aRunWithoutComparisonWasPartial() {
        assertThat(Samples.partial().standing()).isEqualTo(Standing.NOT_JUDGED);
        assertThat(Samples.partial().reason()).isEqualTo("partial run, only 1 case was run");
        assertThat(Samples.partial().replay()).isEmpty();
    }

    @Test
    void theWorstStandFirst() {
        assertThat(Standing.worstFirst(Samples.everyStanding()))
                .extracting(ReportEntry::standing)
                .containsExactly(
                        Standing.REGRESSED,
                        Standing.ERROR,
                        Standing.NOT_COMPARABLE,
                        Standing.NEW,
                        Standing.INCONCLUSIVE,
                        Standing.NOT_JUDGED,
                        Standing.PASSED);
    }
}
