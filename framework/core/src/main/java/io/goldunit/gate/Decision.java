package io.goldunit.gate;

import java.util.Comparator;
import java.util.List;

/**
 * A verdict with its reason.
 *
 * @param verdict what is said
 * @param reason why, in one sentence without a full stop
 * @param repeated whether a replay gave nothing but the accepted answers and scores
 */
record Decision(Verdict verdict, String reason, boolean repeated) {

    Decision(Verdict verdict, String reason) {
        this(verdict, reason, false);
    }

    static Decision passedAsRepeated() {
        return new Decision(Verdict.PASSED, "the recorded answers are the accepted ones", true);
    }

    static Decision regressed(List<Measure> proven) {
        return new Decision(Verdict.REGRESSED, "a drop is proven: " + String.join(", ", drops(proven)));
    }

    /** A drop that the trials prove that were asked is told, but they are not the run that was to be judged. */
    static Decision stopped(String why, List<Measure> proven) {
        String drops =
                proven.isEmpty() ? "" : "; in what was asked a drop is proven: " + String.join(", ", drops(proven));
        return new Decision(Verdict.INCONCLUSIVE, why + drops);
    }

    static Decision passed(double tolerance) {
        return new Decision(
                Verdict.PASSED, "a drop larger than " + Wording.number(tolerance) + " is ruled out for every scorer");
    }

    /** At least one of the measures does not rule out a drop larger than the tolerance. */
    static Decision inconclusive(List<Measure> measures, double tolerance) {
        Measure open = measures.stream()
                .max(Comparator.comparingDouble(Measure::upper))
                .orElseThrow();
        return new Decision(
                Verdict.INCONCLUSIVE,
                "no drop is proven, but one of up to " + Wording.atMost(open.upper()) + " in [" + open.scorer()
                        + "] is not ruled out by " + cases(open.paired()) + " (tolerance " + Wording.number(tolerance)
                        + ")");
    }

    Decision and(String more) {
        return new Decision(verdict, reason + more, repeated);
    }

    private static String cases(int count) {
        return count == 1 ? "1 case" : count + " cases";
    }

    static List<String> drops(List<Measure> proven) {
        return proven.stream().map(Decision::drop).toList();
    }

    private static String drop(Measure measure) {
        String slice = measure.slice().isEmpty() ? "" : " in slice [" + measure.slice() + "]";
        return "[" + measure.scorer() + "]" + slice + " by " + Wording.number(measure.drop()) + " ("
                + Wording.p(measure.adjustedP()) + ")";
    }
}
