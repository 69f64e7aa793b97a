package io.goldunit.score.rule.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.Score;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonComparison;
import io.goldunit.score.rule.JsonSchema;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Objects;

/** What the arguments of a call are to be. */
sealed interface ArgumentDemand {

    /** Its key in case files. */
    String key();

    /** What can change the outcome, for the signature. */
    Object option();

    /** Passes when arguments are that; fails, or is unscored, with where and why. */
    Score test(JsonNode arguments);

    static ArgumentDemand read(String name, Fields fields) {
        List<ArgumentDemand> demands = fields.values().keySet().stream()
                .filter(it -> !it.equals("tool"))
                .map(it -> under(it, fields))
                .toList();
        if (demands.size() != 1) {
            throw new IllegalArgumentException("[" + name + "] takes one of equals, contains and schema, not "
                    + (demands.isEmpty() ? "none" : "several"));
        }
        return demands.get(0);
    }

    private static ArgumentDemand under(String key, Fields fields) {
        var value = fields.get(key).orElseThrow();
        return key.equals("schema")
                ? new Fitting(JsonSchema.read(value))
                : new Compared(WantedJson.read(value), key.equals("contains"));
    }

    /**
     * Equal, or containing at least.
     *
     * @param wanted the arguments
     * @param more whether objects may have more fields
     */
    record Compared(WantedJson wanted, boolean more) implements ArgumentDemand {

        public Compared {
            if (wanted.given() == null || !wanted.given().isObject()) {
                throw new IllegalArgumentException("the arguments of a call are to be an object");
            }
        }

        @Override
        public String key() {
            return more ? "contains" : "equals";
        }

        @Override
        public Object option() {
            return wanted.option();
        }

        @Override
        public Score test(JsonNode arguments) {
            List<String> differences =
                    new JsonComparison(false, more).differences(Objects.requireNonNull(wanted.given()), arguments);
            return differences.isEmpty() ? Score.pass("as wanted") : Score.fail(Shortlist.PROBLEMS.of(differences));
        }
    }

    /**
     * Fitting a schema.
     *
     * @param schema that schema
     */
    record Fitting(JsonSchema schema) implements ArgumentDemand {

        @Override
        public String key() {
            return "schema";
        }

        @Override
        public Object option() {
            return schema.fingerprint();
        }

        @Override
        public Score test(JsonNode arguments) {
            return schema.fit(arguments);
        }
    }
}
