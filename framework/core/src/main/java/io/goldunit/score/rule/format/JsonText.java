package io.goldunit.score.rule.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.Score;
import io.goldunit.score.rule.JsonAnswer;
import java.util.Locale;

/** Answers as JSON. */
final class JsonText {

    private JsonText() {}

    /** The JSON value of an answer, bare or in one code fence. */
    static JsonNode of(String answer) throws Malformed, Unscorable {
        try {
            JsonNode json = JsonAnswer.read(answer);
            if (json.isMissingNode()) {
                throw new Malformed("the answer is empty, not JSON");
            }
            return json;
        } catch (JsonProcessingException e) {
            Score score = JsonAnswer.unread(e, answer);
            if (score instanceof Score.Unscored) {
                throw new Unscorable(score.reason());
            }
            throw new Malformed(score.reason());
        }
    }

    /** Such as {@code a JSON object}. */
    static String kind(JsonNode json) {
        return "a JSON " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
