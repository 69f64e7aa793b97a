package io.goldunit.file;

import org.apiguardian.api.API;

/** A text inside a message: in quotes, on one line, and not longer than a line can hold. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Quoted {

    private static final int MAX = 60;

    private Quoted() {}

    /** The text in quotes, with escapes as in JSON; a long one keeps its first 60 characters. */
    public static String of(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= MAX;
        return Json.write(fits ? text : text.substring(0, text.offsetByCodePoints(0, MAX)) + "...");
    }
}
