package io.goldunit.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The README, whose snippets are run as they stand there.
 *
 * @param text all of it
 */
record Readme(String text) {

    static Readme read() {
        try {
            return new Readme(Files.readString(Path.of("../../README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first code block in a language after a text that introduces it. */
    String after(String introduction, String language) {
        int from = position("```" + language + "\n", position(introduction, 0));
        return text.substring(text.indexOf('\n', from) + 1, position("```\n", from + 3));
    }

    private int position(String what, int from) {
        int position = text.indexOf(what, from);
        if (position < 0) {
            throw new IllegalStateException("the README has no \"" + what.strip() + "\" where it is expected");
        }
        return position;
    }
}
