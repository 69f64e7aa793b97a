package io.goldunit.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response as it goes over the wire.
 *
 * @param parts of the body, in order; one when it does not come in pieces
 * @param streamed whether the parts are events of a stream, each sent by itself
 * @param delay before the first byte
 * @param pause between two parts; null for none
 * @param missing bytes that the connection is torn down before; 0 when the body ends in good order
 */
record Wire(
        int status,
        Map<String, String> headers,
        List<String> parts,
        boolean streamed,
        Duration delay,
        @Nullable Latency pause,
        int missing) {

    static Wire whole(int status, Map<String, String> headers, String body, Duration delay) {
        return new Wire(status, headers, List.of(body), false, delay, null, 0).with("Content-Type", "application/json");
    }

    static Wire stream(String type, List<String> parts, Duration delay) {
        return new Wire(200, Map.of("Content-Type", type), parts, true, delay, null, 0);
    }

    Wire with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Wire(status, more, parts, streamed, delay, pause, missing);
    }

    Wire delayedBy(Duration more) {
        return new Wire(status, headers, parts, streamed, delay.plus(more), pause, missing);
    }

    Wire pacedBy(Latency between) {
        return new Wire(status, headers, parts, streamed, delay, between, missing);
    }

    /** A whole body is cut into pieces first. */
    Wire trickling(Latency between) {
        return (streamed ? this : withParts(Pieces.of(parts.get(0)))).pacedBy(between);
    }

    /** The body ends in the middle, in good order. */
    Wire truncated() {
        List<String> half = new ArrayList<>(parts.subList(0, middle()));
        String last = parts.get(middle());
        half.add(last.substring(0, last.length() / 2));
        return withParts(half);
    }

    /** The connection is torn down in the middle of the body. */
    Wire torn() {
        Wire half = truncated();
        return new Wire(status, headers, half.parts, streamed, delay, pause, size() - half.size());
    }

    /** A comma too many in the JSON; of a stream, in its middle part. */
    Wire malformed() {
        return withMiddle(parts.get(middle()).replaceFirst("\\{", "{,"));
    }

    /** A line ends in the middle of an event; a whole body has no events and stays. */
    Wire misframed() {
        if (!streamed) {
            return this;
        }
        String part = parts.get(middle());
        int half = part.length() / 2;
        return withMiddle(part.substring(0, half) + "\n\n" + part.substring(half));
    }

    /** The first half of the events; a whole body has no events and stays. */
    Wire halved() {
        return streamed ? withParts(parts.subList(0, middle())) : this;
    }

    /** How long the parts are together, in bytes. */
    int size() {
        return parts.stream()
                .mapToInt(part -> part.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private int middle() {
        return (parts.size() - 1) / 2;
    }

    private Wire withMiddle(String part) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(middle(), part);
        return withParts(changed);
    }

    private Wire withParts(List<String> others) {
        return new Wire(status, headers, others, streamed, delay, pause, missing);
    }
}
