package io.goldunit.score.similarity.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Compares JSON values.
 *
 * @param items compares texts and lists
 * @param places takes the fields that differ; lists are taken as a whole
 */
record JsonValues(Items items, Consumer<JsonPlace> places) {

    double of(JsonNode answer, JsonNode expected) throws Exception {
        return at("", answer, expected);
    }

    private double at(String pointer, JsonNode answer, JsonNode expected) throws Exception {
        if (answer.isObject() && expected.isObject()) {
            return fields(pointer, answer, expected);
        }
        double value = value(answer, expected);
        if (value < 1) {
            places.accept(JsonPlace.compared(pointer, value));
        }
        return value;
    }

    private double value(JsonNode answer, JsonNode expected) throws Exception {
        if (answer.isArray() && expected.isArray()) {
            int longer = Math.max(answer.size(), expected.size());
            JsonValues within = new JsonValues(items, place -> {});
            return longer == 0 ? 1 : items.lists(list(answer), list(expected), within::of) / longer;
        }
        if (answer.isNumber() && expected.isNumber()) {
            return numbers(answer.decimalValue(), expected.decimalValue());
        }
        if (answer.isTextual() && expected.isTextual()) {
            return items.texts(answer.textValue(), expected.textValue());
        }
        return answer.equals(expected) ? 1 : 0;
    }

    private double fields(String pointer, JsonNode answer, JsonNode expected) throws Exception {
        Set<String> names = new TreeSet<>();
        answer.fieldNames().forEachRemaining(names::add);
        expected.fieldNames().forEachRemaining(names::add);
        double sum = 0;
        for (String name : names) {
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            JsonNode one = answer.get(name);
            JsonNode other = expected.get(name);
            if (one == null || other == null) {
                places.accept(one == null ? JsonPlace.missing(below) : JsonPlace.unexpected(below));
            } else {
                sum += at(below, one, other);
            }
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
