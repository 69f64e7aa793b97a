package io.goldunit.score.rule.format;

import io.goldunit.score.check.Found;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first well-formed XML element in a text, whatever stands around it, found in one pass. */
final class XmlPlaces {

    /** A start tag that was not closed yet. */
    private record Open(String name, int start) {}

    private final String answer;
    private final @Nullable String name;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Found found;

    private XmlPlaces(String answer, @Nullable String name) {
        this.answer = answer;
        this.name = name;
    }

    /**
     * The first element that ends.
     *
     * @param name that it has, with or without its prefix; null when any will do
     */
    static Optional<Found> first(String answer, @Nullable String name) {
        return new XmlPlaces(answer, name).first();
    }

    private Optional<Found> first() {
        int at = answer.indexOf('<');
        while (at >= 0 && found == null) {
            at = answer.indexOf('<', Math.max(at + 1, behind(at)));
        }
        return Optional.ofNullable(found);
    }

    /** The place behind the mark-up that begins there. */
    private int behind(int at) {
        if (answer.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (answer.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        if (answer.startsWith("<?", at)) {
            return after("?>", at + 2);
        }
        int end = tagEnd(at);
        if (end < 0) {
            open.clear();
            return at + 1;
        }
        tag(at, end);
        return end;
    }

    /** A comment that never ends leaves nothing to look at. */
    private int after(String end, int from) {
        int at = answer.indexOf(end, from);
        return at < 0 ? answer.length() : at + end.length();
    }

    /** After the {@code >} of a tag, outside of its attributes' values; -1 when it is no tag. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start + 1; i < answer.length(); i++) {
            char it = answer.charAt(i);
            if (it == '<') {
                return -1;
            }
            if (quote == 0 && it == '>') {
                return i + 1;
            }
            if (it == quote) {
                quote = 0;
            } else if (quote == 0 && (it == '"' || it == '\'')) {
                quote = it;
            }
        }
        return -1;
    }

    private void tag(int start, int end) {
        if (answer.charAt(start + 1) == '/') {
            close(answer.substring(start + 2, end - 1).strip(), end);
        } else if (answer.charAt(end - 2) == '/') {
            element(new Open(nameIn(start, end), start), end);
        } else {
            open.push(new Open(nameIn(start, end), start));
        }
    }

    private String nameIn(int start, int end) {
        int at = start + 1;
        while (at < end && " \t\r\n/>".indexOf(answer.charAt(at)) < 0) {
            at++;
        }
        return answer.substring(start + 1, at);
    }

    private void close(String element, int end) {
        Open last = open.poll();
        if (last != null && last.name().equals(element)) {
            element(last, end);
        } else {
            open.clear();
        }
    }

    /** What holds a broken element is broken too, so that no text is read more than twice. */
    private void element(Open element, int end) {
        if (!XmlText.isNamed(name, element.name())) {
            return;
        }
        Found place = new Found(answer, element.start(), end);
        try {
            XmlText.root(place.text(), null);
            found = place;
        } catch (Malformed | Unscorable e) {
            open.clear();
        }
    }
}
