package io.goldunit.call.limit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A time in words. */
final class Seconds {

    private Seconds() {}

    /** Such as {@code 12 s} or {@code 0.25 s}. */
    static String of(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3);
        int scale = seconds.compareTo(BigDecimal.TEN) < 0 ? 2 : 0;
        BigDecimal rounded = seconds.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString() + " s";
    }
}
