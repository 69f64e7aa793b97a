package io.goldunit.score.rule.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.goldunit.file.Json;
import io.goldunit.score.check.Found;
import io.goldunit.score.rule.JsonAnswer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The JSON objects and lists that stand in a text, whatever stands around them. */
final class JsonPlaces {

    private final String answer;
    private final char[] chars;

    /** Brackets that are known to begin no value: each is read again otherwise, and a long text would take for ever. */
    private final BitSet dead = new BitSet();

    private final List<Found> found = new ArrayList<>();
    private String unread = "";

    private JsonPlaces(String answer) {
        this.answer = answer;
        this.chars = answer.toCharArray();
    }

    /** Looks for them. */
    static JsonPlaces in(String answer) {
        JsonPlaces places = new JsonPlaces(answer);
        places.look();
        return places;
    }

    /** Those that stand in no other one, in their order. */
    List<Found> found() {
        return found;
    }

    /** What may be one and is beyond the limits of the parser, where the search ended; empty when there is none. */
    String unread() {
        return unread;
    }

    private void look() {
        int at = 0;
        while (at < chars.length && unread.isEmpty()) {
            Optional<Found> value = isStart(at) ? valueAt(at) : Optional.empty();
            value.ifPresent(found::add);
            at = value.map(Found::end).orElse(at + 1);
        }
    }

    private boolean isStart(int at) {
        return (chars[at] == '{' || chars[at] == '[') && !dead.get(at) && isFollowed(at);
    }

    /** What cannot be JSON by its next character is not worth a parser: texts are full of square brackets. */
    private boolean isFollowed(int at) {
        int next = at + 1;
        while (next < chars.length && " \t\r\n".indexOf(chars[next]) >= 0) {
            next++;
        }
        String first = chars[at] == '{' ? "\"}" : "\"]{[-0123456789tfn";
        return next < chars.length && first.indexOf(chars[next]) >= 0;
    }

    private Optional<Found> valueAt(int start) {
        Deque<Integer> open = new ArrayDeque<>();
        try (JsonParser parser = Json.mapper().getFactory().createParser(chars, start, chars.length - start)) {
            for (JsonToken it = parser.nextToken(); it != null; it = parser.nextToken()) {
                if (it.isStructStart()) {
                    open.push(start + (int) parser.currentTokenLocation().getCharOffset());
                } else if (it.isStructEnd()) {
                    open.pop();
                }
                if (open.isEmpty()) {
                    int end = start + (int) parser.currentLocation().getCharOffset();
                    return Optional.of(new Found(answer, start, end));
                }
            }
        } catch (StreamConstraintsException e) {
            // What stands within it would be taken for the whole.
            unread = new Found(answer, start, start + 1) + ", not read as JSON: " + JsonAnswer.problem(e);
        } catch (IOException e) {
            // What is open where the text stops being JSON is none either; what was closed before may be some.
        }
        open.forEach(dead::set);
        return Optional.empty();
    }
}
