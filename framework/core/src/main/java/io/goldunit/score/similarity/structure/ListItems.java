package io.goldunit.score.similarity.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.Expected;
import io.goldunit.score.rule.JsonAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The items of a list, as a case expects it and as a model writes it. */
final class ListItems {

    private static final Pattern BULLET = Pattern.compile("[-*+\u2022\u2013][ \t]++(.*+)");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,4}+)[.)][ \t]++(.*+)");

    private ListItems() {}

    /** What a case expects; empty when that is JSON and no list, or nothing at all. */
    static Optional<List<String>> expected(Expected expected) {
        String json = expected.json();
        if (json == null) {
            return expected.isNothing() ? Optional.empty() : Optional.of(expected.texts());
        }
        try {
            return ofJson(JsonAnswer.read(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A JSON list, or one item a line, without bullets, and without numbers that count the lines from 1. */
    static List<String> answered(String text) throws Unscorable {
        try {
            Optional<List<String>> list = ofJson(JsonAnswer.read(text));
            if (list.isPresent()) {
                return list.get();
            }
        } catch (JsonProcessingException e) {
            if (JsonAnswer.isBeyondLimits(e)) {
                throw new Unscorable(JsonAnswer.unread(e, text).reason());
            }
        }
        return withoutNumbers(text.lines()
                        .map(String::strip)
                        .map(it -> without(BULLET, it))
                        .toList())
                .stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Optional<List<String>> ofJson(JsonNode json) {
        return json.isArray()
                ? Optional.of(StreamSupport.stream(json.spliterator(), false)
                        .map(item -> item.isTextual() ? item.textValue() : item.toString())
                        .toList())
                : Optional.empty();
    }

    /** Numbers that do not count are part of the items: {@code 1. FC Köln} and {@code 1. FC Nürnberg}. */
    private static List<String> withoutNumbers(List<String> lines) {
        List<String> items = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            Matcher numbered = NUMBERED.matcher(line);
            if (!numbered.matches()) {
                items.add(line);
            } else if (Integer.parseInt(numbered.group(1)) == ++number) {
                items.add(numbered.group(2).strip());
            } else {
                return lines;
            }
        }
        return items;
    }

    private static String without(Pattern mark, String line) {
        Matcher matcher = mark.matcher(line);
        return matcher.matches() ? matcher.group(1).strip() : line;
    }
}
