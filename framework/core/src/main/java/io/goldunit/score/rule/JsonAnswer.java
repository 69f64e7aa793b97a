package io.goldunit.score.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.goldunit.file.Json;
import io.goldunit.score.Score;
import io.goldunit.score.check.Quote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** JSON that a model answered, bare or in one Markdown code fence. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JsonAnswer {

    /** Exact numbers: a double would make infinity of 1e400. */
    private static final ObjectReader READER =
            Json.mapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Pattern FENCED = Pattern.compile("```[^`\\n]*\\n(.*)```", Pattern.DOTALL);

    /** How the library says where one of its limits is set. */
    private static final Pattern METHOD = Pattern.compile(", from `[^`]*`");

    private JsonAnswer() {}

    /**
     * The JSON value of an answer.
     *
     * @throws JsonProcessingException when the answer is no JSON, or JSON and something else
     */
    public static JsonNode read(String answer) throws JsonProcessingException {
        return parse(bare(answer));
    }

    /** What an answer holds: the content of its one Markdown code fence, or else all of it without white space around. */
    public static String bare(String answer) {
        String text = answer.strip();
        Matcher fenced = FENCED.matcher(text);
        return fenced.matches() ? fenced.group(1) : text;
    }

    /**
     * The JSON value that a text is, which stands in no fence.
     *
     * @throws JsonProcessingException when it is no JSON, or JSON and something else
     */
    public static JsonNode parse(String json) throws JsonProcessingException {
        try {
            return READER.readTree(json);
        } catch (ArithmeticException | NumberFormatException e) {
            // An exponent that no decimal can have, such as 1e99999999999.
            throw new StreamConstraintsException("a number that is too large to be read");
        }
    }

    /**
     * The score of a text that could not be read: what is no JSON breaks a rule, and what is beyond the limits of the parser, and may
     * well be JSON, has no score.
     */
    public static Score unread(JsonProcessingException e, String text) {
        String reason = why(e) + ", in " + Quote.of(text);
        return isBeyondLimits(e) ? Score.unscored("not read as JSON: " + reason) : Score.fail("not JSON: " + reason);
    }

    /** Whether a text has more digits, longer names or deeper nesting than are read, so that it may be JSON all the same. */
    public static boolean isBeyondLimits(JsonProcessingException e) {
        return e instanceof StreamConstraintsException;
    }

    /** Why an answer could not be read, and where, on one line. */
    public static String why(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return problem(e) + place;
    }

    /** Why an answer could not be read, without where. */
    public static String problem(JsonProcessingException e) {
        return e instanceof MismatchedInputException
                ? "more follows after the value"
                : METHOD.matcher(e.getOriginalMessage()).replaceAll("");
    }
}
