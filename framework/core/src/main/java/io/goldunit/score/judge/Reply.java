package io.goldunit.score.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import io.goldunit.score.Score;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A judge's reply: how it is asked for and how it is read. */
final class Reply {

    private static final Pattern FENCED = Pattern.compile("\\A```(?:json)?\\s*\\n(.*)\\n```\\z", Pattern.DOTALL);
    private static final int EXCERPT = 120;

    private Reply() {}

    static String instruction(Choices choices) {
        return "Reply with one JSON object and nothing else: {\"reason\": \"...\", \"verdict\": \"...\"}. "
                + "First weigh the answer in \"reason\", in one or two sentences. "
                + "Then choose the verdict, one of: " + String.join(", ", choices.labels()) + ".";
    }

    /** The score that a reply stands for; a reply that is not exactly what was asked for is no score. */
    static Score score(@Nullable String reply, Choices choices) {
        if (reply == null || reply.isBlank()) {
            return Score.unscored("the judge said nothing");
        }
        JsonNode json = parse(reply.strip());
        if (json == null || !json.isObject()) {
            return Score.unscored("the judge's reply is not the JSON object it was asked for: " + excerpt(reply));
        }
        String reason = json.path("reason").asText("").strip();
        if (!json.path("reason").isTextual() || reason.isEmpty()) {
            return Score.unscored("the judge gives no reason: " + excerpt(reply));
        }
        Double value = json.path("verdict").isTextual()
                ? choices.values().get(json.path("verdict").textValue())
                : null;
        if (value == null) {
            return Score.unscored("the judge's verdict " + json.path("verdict") + " is none of "
                    + String.join(", ", choices.labels()));
        }
        return Score.of(value, json.path("verdict").textValue() + ": " + reason);
    }

    private static @Nullable JsonNode parse(String reply) {
        Matcher fenced = FENCED.matcher(reply);
        try {
            return Json.mapper().readTree(fenced.matches() ? fenced.group(1) : reply);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String excerpt(String reply) {
        String line = reply.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "...";
    }
}
