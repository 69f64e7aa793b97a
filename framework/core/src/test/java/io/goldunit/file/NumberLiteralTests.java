package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLiteralTests {

    @ParameterizedTest
    @CsvSource({"0,0", "-7,-7", "+7,7", "012,12", "0x1F,31", "0o17,15", "9223372036854775807,9223372036854775807"})
    void aWholeNumberIsALong(String literal, long value) {
        assertThat(NumberLiteral.parse(literal)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", ".5", "-1e5", "9223372036854775808"})
    void anyOtherNumberIsADecimalThatKeepsItsDigits(String literal) {
        assertThat(NumberLiteral.parse(literal)).contains(new BigDecimal(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.INF", "NaN", "1e1001", "1e-1001", "1e99999999999", "0xZ", ""})
    void whatIsNoNumberOrOutOfRangeIsNone(String literal) {
        assertThat(NumberLiteral.parse(literal)).isEmpty();
    }

    @Test
    void aNumberOfMoreThanThousandDigitsIsNone() {
        assertThat(NumberLiteral.parse("1".repeat(1000))).isPresent();
        assertThat(NumberLiteral.parse("1".repeat(1001))).isEmpty();
    }
}
