package io.goldunit.privacy;

import org.apiguardian.api.API;

/**
 * A place in a text.
 *
 * @param start index of its first char
 * @param end index after its last char
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in a text: from " + start + " to " + end);
        }
    }
}
