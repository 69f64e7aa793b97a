package io.goldunit.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers as YAML's core schema and JSON write them. */
final class NumberLiteral {

    /** Beyond this a number costs more memory than it can mean anything. */
    private static final int MAX_DIGITS = 1000;

    private NumberLiteral() {}

    /** A Long where it is whole and fits, otherwise a BigDecimal; empty for NaN, the infinities and what is out of range. */
    static Optional<Number> parse(String literal) {
        if (literal.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        try {
            return decimal(literal).filter(NumberLiteral::isInRange).map(NumberLiteral::smallest);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String literal) {
        if (literal.startsWith("0x")) {
            return Optional.of(new BigDecimal(new BigInteger(literal.substring(2), 16)));
        }
        if (literal.startsWith("0o")) {
            return Optional.of(new BigDecimal(new BigInteger(literal.substring(2), 8)));
        }
        return Optional.of(new BigDecimal(literal));
    }

    private static boolean isInRange(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS;
    }

    private static Number smallest(BigDecimal number) {
        boolean isLong = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
        return isLong ? (Number) number.longValue() : number;
    }
}
