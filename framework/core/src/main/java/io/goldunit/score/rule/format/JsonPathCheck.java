package io.goldunit.score.rule.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonComparison;
import io.goldunit.score.rule.Regex;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer is JSON with a value at a path.
 *
 * @param expression the path
 * @param path the same, ready to be followed
 * @param equal what every value there is to equal; null when any will do
 * @param matching what every value there is to match; null when any will do
 */
record JsonPathCheck(
        String expression,
        JsonPaths path,
        @Nullable JsonNode equal,
        @Nullable Regex matching) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "json-path", 1, "a JSONPath as text, or an object with path, equals and matches", JsonPathCheck::read);

    private static final JsonComparison EQUALITY = new JsonComparison(false, false);

    static JsonPathCheck at(String expression, @Nullable JsonNode equal, @Nullable Regex matching) {
        Library.JSON_PATH.requireFor(FORM.name());
        return new JsonPathCheck(expression, new JsonPaths(expression), equal, matching);
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields("path", "equals", "matches");
        String path = fields.get("path")
                .map(Argument::text)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks a path"));
        JsonNode equal =
                fields.get("equals").map(it -> WantedJson.read(it).given()).orElse(null);
        return at(
                path,
                equal,
                fields.get("matches").map(it -> new Regex(it.text())).orElse(null));
    }

    @Override
    public Score test(Trial trial) {
        return Reading.score(() -> {
            List<JsonNode> values = path.in(JsonText.of(trial.answer().text()));
            if (values.isEmpty()) {
                throw new Malformed("found nothing at " + expression);
            }
            for (JsonNode value : values) {
                require(value);
            }
            return "found " + shown(values) + " at " + expression + demand();
        });
    }

    private void require(JsonNode value) throws Malformed {
        boolean equals = equal == null || EQUALITY.differences(equal, value).isEmpty();
        boolean matches = matching == null || matching.first(text(value)).isPresent();
        if (!equals || !matches) {
            throw new Malformed("found " + JsonComparison.shown(value) + " at " + expression + demand());
        }
    }

    private String demand() {
        String equals = equal == null ? "" : ", compared with " + JsonComparison.shown(equal);
        return matching == null ? equals : equals + ", looked at for " + matching;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private static String shown(List<JsonNode> values) {
        return Shortlist.PLACES.of(values.stream().map(JsonComparison::shown), values.size());
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>(Map.of("path", expression));
        if (equal != null) {
            options.put("equals", new WantedJson(equal).option());
        }
        if (matching != null) {
            options.put("matches", matching.expression());
        }
        return options;
    }
}
