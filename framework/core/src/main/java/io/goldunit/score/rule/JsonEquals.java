package io.goldunit.score.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Shortlist;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer is JSON that equals a value.
 *
 * @param wanted that value
 * @param anyOrder whether lists count as sets
 */
record JsonEquals(WantedJson wanted, boolean anyOrder) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "json-equals", 1, "an object with json and any-order, both of which may be left out", JsonEquals::read);

    static Condition read(Argument argument) {
        argument.object();
        Fields fields = argument.fields("json", "any-order");
        return new JsonEquals(
                fields.get("json").map(WantedJson::read).orElse(WantedJson.OF_CASE),
                fields.get("any-order").map(Argument::flag).orElse(false));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        JsonNode value = wanted.in(trial.goldenCase());
        try {
            JsonNode found = JsonAnswer.read(answer);
            if (found.isMissingNode()) {
                return Score.fail("the answer is empty, not JSON");
            }
            List<String> differences = new JsonComparison(anyOrder, false).differences(value, found);
            return differences.isEmpty()
                    ? Score.pass("equals the expected JSON")
                    : Score.fail(Shortlist.PROBLEMS.of(differences));
        } catch (JsonProcessingException e) {
            return JsonAnswer.unread(e, answer);
        }
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("json", wanted.option(), "any-order", anyOrder);
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
