package io.goldunit.assertj;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Quote;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.rule.format.FormatRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Assertions on an answer that is JSON, bare or in one Markdown code fence; any other answer fails them. Each leads back to it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonAssert {

    private final AnswerAssert answer;

    JsonAssert(AnswerAssert answer) {
        this.answer = answer;
    }

    /** It equals this JSON, as by {@link Rule#jsonEquals()}. */
    public AnswerAssert isEqualTo(String json) {
        return answer.follows("be JSON equal to " + Quote.of(json), Expecting.json(Rule.jsonEquals(), json));
    }

    /** As {@link #isEqualTo}, with lists as sets, as by {@code Rule.jsonEquals().anyOrder()}. */
    public AnswerAssert isEqualToInAnyOrder(String json) {
        Scorer rule = Rule.jsonEquals().anyOrder();
        return answer.follows("be JSON equal in any order to " + Quote.of(json), Expecting.json(rule, json));
    }

    /** This JSON is contained in it: objects may have more fields, as by {@link FormatRule#jsonSubset()}. */
    public AnswerAssert contains(String json) {
        return answer.follows(
                "be JSON that contains " + Quote.of(json),
                FormatRule.jsonSubset().of(json));
    }

    /**
     * It has this value at a place.
     *
     * @param pointer a JSON Pointer, such as {@code /items/0/name}; empty for the whole value
     * @param expected a text, number, boolean, List or Map, or null; numbers are compared by value
     */
    public AnswerAssert has(String pointer, @Nullable Object expected) {
        JsonPlace place = JsonPlace.of(pointer, expected);
        return answer.follows(place.words(), place.rule());
    }

    /** It has one value at least at a JSONPath, as by {@link FormatRule#jsonPath}. */
    public AnswerAssert hasPath(String path) {
        return answer.follows("be JSON with a value at " + path, FormatRule.jsonPath(path));
    }

    /** It has values at a JSONPath, all of which equal this JSON value, such as {@code "\"paid\""} or {@code 12.5}. */
    public AnswerAssert hasPath(String path, String json) {
        return answer.follows(
                "be JSON with " + json + " at " + path,
                FormatRule.jsonPath(path).equalTo(json));
    }

    /** It fits a JSON Schema, as by {@link Rule#jsonSchema}. */
    public AnswerAssert fitsSchema(String schemaJson) {
        return answer.follows("be JSON that fits the schema", Rule.jsonSchema(schemaJson));
    }

    /** As {@link #fitsSchema(String)}, with the schema in a file. */
    public AnswerAssert fitsSchema(Path schema) {
        return answer.follows("be JSON that fits the schema " + schema, Rule.jsonSchema(text(schema)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
