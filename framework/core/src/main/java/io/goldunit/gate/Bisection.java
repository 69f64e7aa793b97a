package io.goldunit.gate;

import java.util.function.DoublePredicate;

/** Finds where a condition begins to hold. */
final class Bisection {

    private static final double NEAR = 1e-12;

    private Bisection() {}

    /**
     * The smallest number for which a condition holds.
     *
     * @param low for which it does not hold
     * @param high for which it holds, as for everything above the number that is looked for
     */
    static double smallest(double low, double high, DoublePredicate holds) {
        double out = low;
        double in = high;
        while (in - out > NEAR) {
            double middle = (out + in) / 2;
            if (holds.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }
}
