package io.goldunit.score.rule.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonAnswer;
import io.goldunit.score.rule.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere in the answer stands a JSON object or list.
 *
 * @param schema that it fits; null when any will do
 */
record ContainsJson(@Nullable JsonSchema schema) implements Condition {

    static final CheckForm FORM =
            new CheckForm("contains-json", 1, "true, or an object with schema", ContainsJson::read);

    /** More are not looked at: an answer of a megabyte can hold half a million. */
    private static final int MOST = 1_000;

    static Condition read(Argument argument) {
        return new ContainsJson(Options.orTrue(argument, "schema")
                .get("schema")
                .map(JsonSchema::read)
                .orElse(null));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        JsonPlaces places = JsonPlaces.in(answer);
        Score score = score(places.found(), answer);
        boolean holds = score instanceof Score.Value it && it.value() == 1;
        return holds || places.unread().isEmpty() ? score : Score.unscored("found " + places.unread());
    }

    private Score score(List<Found> places, String answer) {
        if (places.isEmpty()) {
            return Score.fail("found no JSON object or list in " + Quote.of(answer));
        }
        return schema == null ? Score.pass("found " + places.get(0)) : fitting(places, schema);
    }

    private static Score fitting(List<Found> places, JsonSchema schema) {
        List<String> problems = new ArrayList<>();
        List<String> unscored = new ArrayList<>();
        for (Found place : places.subList(0, Math.min(places.size(), MOST))) {
            Score score = fit(place, schema);
            if (score instanceof Score.Value it && it.value() == 1) {
                return Score.pass("found " + place + ", which fits the schema");
            }
            if (score instanceof Score.Unscored) {
                unscored.add("found " + place + ": " + score.reason());
            }
            problems.add("found " + place + ", which does not fit the schema " + score.reason());
        }
        if (!unscored.isEmpty()) {
            return Score.unscored(Shortlist.PROBLEMS.of(unscored));
        }
        return Score.fail(Shortlist.PROBLEMS.of(problems.stream(), places.size()));
    }

    private static Score fit(Found place, JsonSchema schema) {
        try {
            return schema.fit(JsonAnswer.parse(place.text()));
        } catch (JsonProcessingException e) {
            return JsonAnswer.unread(e, place.text());
        }
    }

    @Override
    public Map<String, Object> options() {
        return schema == null ? Map.of() : schema.options();
    }
}
