package io.goldunit.score.rule.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer is JSON in which a value is contained: its objects may have more fields.
 *
 * @param wanted that value
 * @param lists how lists are compared
 */
record JsonSubset(WantedJson wanted, JsonLists lists) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "json-subset",
            1,
            "an object with json, and lists (whole or contained), both of which may be left out",
            JsonSubset::read);

    static Condition read(Argument argument) {
        argument.object();
        Fields fields = argument.fields("json", "lists");
        return new JsonSubset(
                fields.get("json").map(WantedJson::read).orElse(WantedJson.OF_CASE),
                fields.get("lists").map(Choice.ofEnum(JsonLists.class)::read).orElse(JsonLists.WHOLE));
    }

    @Override
    public Score test(Trial trial) {
        JsonNode value = wanted.in(trial.goldenCase());
        return Reading.score(() -> {
            JsonNode found = JsonText.of(trial.answer().text());
            List<String> missing = new Containment(lists).differences(value, found);
            if (!missing.isEmpty()) {
                throw new Malformed(Shortlist.PROBLEMS.of(missing));
            }
            return "the expected JSON is contained in " + JsonText.kind(found);
        });
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("json", wanted.option(), "lists", Choice.name(lists));
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        return wanted.missingIn(goldenCase);
    }

    @Override
    public Optional<String> problemWith(GoldenCase goldenCase) {
        return wanted.problemWith(goldenCase);
    }
}
