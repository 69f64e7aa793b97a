package io.goldunit.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Keeps a report small: a very long text becomes its beginning and its length. The run file has it whole. */
final class CutText {

    /** Most characters of a text, in UTF-16 units. */
    static final int MOST = 64 * 1024;

    private CutText() {}

    /** The text itself, or its beginning. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(MOST - 1));
        return text.substring(0, insidePair ? MOST - 1 : MOST);
    }

    /** The same tree with every long text in it replaced by {@code {"cut": its beginning, "length": of the whole}}. */
    static JsonNode in(JsonNode node) {
        if (node instanceof TextNode text) {
            return text.textValue().length() <= MOST ? text : cut(text.textValue());
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, in(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(in(property.getValue())));
        }
        return node;
    }

    private static ObjectNode cut(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cut", of(text))
                .put("length", text.codePointCount(0, text.length()));
    }
}
