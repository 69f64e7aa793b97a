package io.goldunit.score.similarity.structure;

import java.util.Locale;

/**
 * A value within JSON that is not quite the expected one.
 *
 * @param pointer where it stands, a JSON Pointer (RFC 6901); empty for the whole
 * @param value how close it is, from 0 to 1
 * @param what what is to be said of it
 */
record JsonPlace(String pointer, double value, String what) {

    static JsonPlace missing(String pointer) {
        return new JsonPlace(pointer, 0, "missing");
    }

    static JsonPlace unexpected(String pointer) {
        return new JsonPlace(pointer, 0, "not expected");
    }

    static JsonPlace compared(String pointer, double value) {
        return new JsonPlace(pointer, value, String.format(Locale.ROOT, "%.4f", value));
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "at the root: " : "at " + pointer + ": ") + what;
    }
}
