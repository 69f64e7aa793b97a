package io.goldunit.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the tree of one JSON value from the parser's tokens. */
final class JsonTree {

    /** The file's size is the limit; depth is watched here, where it can be said in our own words. */
    static final StreamReadConstraints NO_LIMITS = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    /** The non-numbers are let in to be refused in our own words. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(NO_LIMITS)
            .build();

    private final JsonParser parser;
    private final String file;
    private final int firstLine;

    /** For JSON that begins on this line of the file, from 1. */
    JsonTree(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.file = file;
        this.firstLine = firstLine;
    }

    /** The only value; the remedy is for more than one. */
    Located document(String remedy) throws IOException {
        Located value = value(parser.nextToken(), 0);
        if (parser.nextToken() != null) {
            throw broken("not-json", "more stands behind the end of the JSON value", remedy);
        }
        return value;
    }

    /** What the parser says of an error, without where it thinks the text comes from. */
    static String problem(JsonProcessingException e) {
        return JsonProblem.of(e);
    }

    private Located value(JsonToken token, int depth) throws IOException {
        if (depth > Located.MAX_DEPTH) {
            String message = "values stand more than " + Located.MAX_DEPTH + " deep inside each other";
            throw broken("too-deep", message, "Make it flatter");
        }
        int line = line();
        return switch (token) {
            case START_OBJECT -> mapping(line, depth);
            case START_ARRAY -> sequence(line, depth);
            case VALUE_STRING -> new Located.Scalar(Located.Kind.TEXT, text(), line);
            case VALUE_TRUE, VALUE_FALSE -> new Located.Scalar(Located.Kind.BOOLEAN, parser.getText(), line);
            case VALUE_NULL -> new Located.Scalar(Located.Kind.NOTHING, "", line);
            default -> number();
        };
    }

    private Located number() throws IOException {
        if (parser.isNaN()) {
            throw broken(
                    "not-a-number", parser.getText() + " is no JSON number", "Write a number, or a text in quotes");
        }
        return new Located.Scalar(Located.Kind.NUMBER, parser.getText(), line());
    }

    private Located sequence(int line, int depth) throws IOException {
        List<Located> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new Located.Sequence(items, line);
    }

    private Located mapping(int line, int depth) throws IOException {
        List<Located.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = text();
            int keyLine = line();
            entries.add(new Located.Entry(key, value(parser.nextToken(), depth + 1), keyLine));
        }
        return new Located.Mapping(entries, line);
    }

    private String text() throws IOException {
        String text = parser.getText();
        if (!Utf8File.canHold(text)) {
            throw broken("half-character", "an escape makes half a character", "Write the character itself");
        }
        return text;
    }

    private FindingsException broken(String rule, String message, String remedy) {
        return Findings.broken(file, line(), rule, message, remedy);
    }

    private int line() {
        return firstLine - 1 + parser.currentTokenLocation().getLineNr();
    }
}
