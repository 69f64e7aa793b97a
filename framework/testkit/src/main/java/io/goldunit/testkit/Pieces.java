package io.goldunit.testkit;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text as a stream does: into short pieces, blind to words, but never through a code point. */
final class Pieces {

    private static final int CODE_POINTS = 8;

    /** A long text comes in longer pieces, so that a megabyte is no hundred thousand events. */
    private static final int MOST = 64;

    private Pieces() {}

    static List<String> of(String text) {
        int length = Math.max(CODE_POINTS, (text.codePointCount(0, text.length()) + MOST - 1) / MOST);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int left = text.codePointCount(from, text.length());
            int to = text.offsetByCodePoints(from, Math.min(length, left));
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
