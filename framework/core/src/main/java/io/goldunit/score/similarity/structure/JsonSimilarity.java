package io.goldunit.score.similarity.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * How close an answered JSON value is to the expected one, from 0 to 1: objects by the mean over the fields that either has, a
 * missing one counting 0; lists by the pairs of items that together are the closest, whatever their order, of the longer list's
 * length; numbers as 1 less their difference divided by the sum of their sizes; texts by a similarity; anything else equal or not. An
 * answer that is no JSON is 0. Measures the cases with expected JSON. Unscored for values that are too long to be compared within a
 * second. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonSimilarity implements Scorer {

    private final Scorer texts;

    private JsonSimilarity(Scorer texts) {
        this.texts = texts;
    }

    /** Texts are compared by this scorer, of which more must be better. */
    public static JsonSimilarity of(Scorer texts) {
        return new JsonSimilarity(ItemScorer.checked(texts));
    }

    /** The same with texts compared by another scorer, of which more must be better. */
    public JsonSimilarity comparing(Scorer other) {
        return of(other);
    }

    @Override
    public ScorerSpec spec() {
        return ScorerSpec.of(
                "jsonSimilarity",
                ScorerSpec.Kind.SIMILARITY,
                "similarity/jsonSimilarity/1 0..1, higher is better, lists by optimal assignment, texts by "
                        + texts.spec().signature());
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return goldenCase.expected().json() != null;
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return NothingToScore.check(this, set, "expected JSON");
    }

    @Override
    public Score score(Trial trial) throws Exception {
        String json = trial.goldenCase().expected().json();
        if (json == null) {
            return Score.unscored("the case expects no JSON");
        }
        JsonNode expected = JsonAnswer.read(json);
        try {
            JsonNode answered = JsonAnswer.read(trial.answer().text());
            if (answered.isMissingNode()) {
                return Score.of(0, "the answer is empty, not JSON");
            }
            List<JsonPlace> places = new ArrayList<>();
            double value = new JsonValues(new Items(trial, texts), places::add).of(answered, expected);
            return Score.of(Math.min(1, value), reason(value, places));
        } catch (StreamConstraintsException e) {
            return JsonAnswer.unread(e, trial.answer().text());
        } catch (JsonProcessingException e) {
            return Score.of(0, "not JSON: " + JsonAnswer.why(e));
        } catch (Unscorable e) {
            return Score.unscored(e.reason());
        }
    }

    /** With the fields that are farthest from what is expected. */
    private static String reason(double value, List<JsonPlace> places) {
        String number = String.format(Locale.ROOT, "%.4f of the expected JSON", value);
        places.sort(Comparator.comparingDouble(JsonPlace::value));
        return places.isEmpty() ? number : number + "; " + Shortlist.PROBLEMS.of(places);
    }
}
