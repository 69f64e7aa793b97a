package io.goldunit.score.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A number that takes few characters to write and more memory than there is to reckon with, such as 1e999999999. */
final class VastNumber {

    private static final int MOST_PLACES = 10_000;

    private VastNumber() {}

    /** Whether its exponent puts more than 10,000 places before or after its point. */
    static boolean is(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_PLACES;
    }

    /** The first one in a JSON value, however deep. */
    static Optional<JsonNode> in(JsonNode json) {
        if (json.isBigDecimal() && is(json.decimalValue())) {
            return Optional.of(json);
        }
        for (JsonNode it : json) {
            Optional<JsonNode> found = in(it);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Why it is not worked with. */
    static String refused(Object number) {
        return "the number " + number + " has more than 10,000 places";
    }
}
