package io.goldunit.report;

import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Numbers {

    /** What is smaller than this is shown as no change. */
    private static final double SMALLEST = 0.00005;

    private Numbers() {}

    /** A score, as {@code 0.82}. */
    static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A change with its sign, as {@code -0.11}; a small one gets up to four decimals so that it does not look like none. */
    static String change(double value) {
        double size = Math.abs(value);
        if (sign(value) == 0) {
            return "0.00";
        }
        int decimals = size >= 0.005 ? 2 : size >= 0.0005 ? 3 : 4;
        return String.format(Locale.ROOT, "%+." + decimals + "f", value);
    }

    /** 1, -1, or 0 for what is shown as no change. */
    static int sign(double change) {
        return Math.abs(change) < SMALLEST ? 0 : change > 0 ? 1 : -1;
    }

    /** A probability, as {@code 0.21}, {@code 0.003}, {@code 0.0007} or {@code <0.0001}. */
    static String p(double value) {
        if (value < 0.0001) {
            return "<0.0001";
        }
        int decimals = value >= 0.1 ? 2 : value >= 0.001 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A count with its noun, as {@code 1 case} or {@code 3 cases}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
