package io.goldunit.score.similarity.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares JSON values.
 *
 * @param items compares texts and lists
 */
record JsonValues(Items items) {

    double of(JsonNode answer, JsonNode expected) throws Exception {
        if (answer.isObject() && expected.isObject()) {
            return fields(answer, expected);
        }
        if (answer.isArray() && expected.isArray()) {
            int longer = Math.max(answer.size(), expected.size());
            return longer == 0 ? 1 : items.lists(list(answer), list(expected), this::of) / longer;
        }
        if (answer.isNumber() && expected.isNumber()) {
            return numbers(answer.decimalValue(), expected.decimalValue());
        }
        if (answer.isTextual() && expected.isTextual()) {
            return items.texts(answer.textValue(), expected.textValue());
        }
        return answer.equals(expected) ? 1 : 0;
    }

    private double fields(JsonNode answer, JsonNode expected) throws Exception {
        Set<String> names = new TreeSet<>();
        answer.fieldNames().forEachRemaining(names::add);
        expected.fieldNames().forEachRemaining(names::add);
        double sum = 0;
        for (String name : names) {
            JsonNode one = answer.get(name);
            JsonNode other = expected.get(name);
            sum += one == null || other == null ? 0 : of(one, other);
        }
        return names.isEmpty() ? 1 : sum / names.size();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    /** In decimals: a double would make infinity of 1e400, and digits enough of 1e99999999 would fill the memory. */
    private static double numbers(BigDecimal answer, BigDecimal expected) {
        if (answer.compareTo(expected) == 0) {
            return 1;
        }
        try {
            BigDecimal difference =
                    answer.subtract(expected, MathContext.DECIMAL64).abs();
            BigDecimal sizes = answer.abs().add(expected.abs(), MathContext.DECIMAL64);
            return Math.max(
                    0, 1 - difference.divide(sizes, MathContext.DECIMAL64).doubleValue());
        } catch (ArithmeticException e) {
            // Exponents beyond what a decimal can have: no two such numbers are close.
            return 0;
        }
    }
}
