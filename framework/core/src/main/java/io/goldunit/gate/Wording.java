package io.goldunit.gate;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Numbers and lists in sentences, the same in every locale. */
final class Wording {

    private static final int FEW = 5;
    private static final double SMALLEST_P = 0.0001;

    private Wording() {}

    /** Up to three decimals. */
    static String number(double value) {
        return format("0.###", RoundingMode.HALF_EVEN, value);
    }

    /** Up to three decimals, never less than the value. */
    static String atMost(double value) {
        return format("0.###", RoundingMode.CEILING, value);
    }

    /** A probability, such as {@code p 0.0123} or {@code p below 0.0001}. */
    static String p(double p) {
        return p < SMALLEST_P ? "p below 0.0001" : "p " + format("0.0###", RoundingMode.HALF_EVEN, p);
    }

    static String percent(double share) {
        return format("0.##", RoundingMode.HALF_EVEN, 100 * share) + " %";
    }

    /** Up to five items, and how many more there are. */
    static String few(List<String> items) {
        return some(FEW, items);
    }

    /** Up to so many items, and how many more there are. */
    static String some(int most, List<String> items) {
        String named = String.join(", ", items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? named : named + " and " + (items.size() - most) + " more";
    }

    /** The first line that says something. */
    static String line(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("no reason given");
    }

    private static String format(String pattern, RoundingMode rounding, double value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(rounding);
        return format.format(value);
    }
}
