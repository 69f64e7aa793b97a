package io.goldunit.score.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a JSON value means when order means nothing: equal values are equal objects. */
final class JsonValue {

    private JsonValue() {}

    /** A BigDecimal without trailing zeros, a Set, a Map, or the node itself. */
    static Object of(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        if (node.isArray()) {
            Set<Object> items = new HashSet<>();
            node.forEach(item -> items.add(of(item)));
            return items;
        }
        if (node.isObject()) {
            Map<String, Object> fields = new HashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
            return fields;
        }
        return node;
    }
}
