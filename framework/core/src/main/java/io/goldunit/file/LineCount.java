package io.goldunit.file;

/** The lines of a text, asked for from its beginning to its end. Not thread-safe. */
final class LineCount {

    private final String text;
    private int offset;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** The line, from 1, on which this character stands; no offset may be less than the one before. */
    int at(int next) {
        for (; offset < next; offset++) {
            line += endsLine(offset) ? 1 : 0;
        }
        return line;
    }

    private boolean endsLine(int at) {
        char it = text.charAt(at);
        return it == '\n' || (it == '\r' && !text.startsWith("\n", at + 1));
    }
}
