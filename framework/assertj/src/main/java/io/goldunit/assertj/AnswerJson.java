package io.goldunit.assertj;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import io.goldunit.score.rule.JsonAnswer;
import io.goldunit.score.rule.JsonComparison;
import io.goldunit.score.rule.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value within an answer that is JSON. */
final class AnswerJson {

    private static final JsonComparison EXACTLY = new JsonComparison(false, false);

    private AnswerJson() {}

    /** Why the value at a place is not the expected one; empty when it is. */
    static Optional<String> problem(String answer, String pointer, @Nullable Object expected) {
        JsonPointer place = JsonPointer.compile(pointer);
        try {
            JsonNode found = JsonAnswer.read(answer).at(place);
            if (found.isMissingNode()) {
                return Optional.of("there is nothing at " + Quote.of(pointer));
            }
            List<String> differences = EXACTLY.differences(pointer, tree(expected), found);
            return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differences));
        } catch (JsonProcessingException e) {
            return Optional.of("it is not JSON: " + JsonAnswer.why(e));
        }
    }

    static JsonNode tree(@Nullable Object value) {
        return Json.mapper().valueToTree(value);
    }

    /** The text of a file, in UTF-8. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
