package io.goldunit.score.check;

import org.apiguardian.api.API;

/** White space as Unicode has it, the no-break space included. All of it lies in the basic plane. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Spaces {

    private static final int NEXT_LINE = 0x85;

    private Spaces() {}

    /** Whether a code point, or a char of the basic plane, is white space. */
    public static boolean isSpace(int it) {
        return Character.isWhitespace(it) || Character.isSpaceChar(it) || it == NEXT_LINE;
    }

    /** A piece without the white space around it. */
    public static Found stripped(String answer, int start, int end) {
        int first = start;
        while (first < end && isSpace(answer.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && isSpace(answer.charAt(last - 1))) {
            last--;
        }
        return new Found(answer, first, last);
    }
}
