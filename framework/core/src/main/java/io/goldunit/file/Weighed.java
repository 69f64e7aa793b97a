package io.goldunit.file;

import java.util.List;

/**
 * A value with what it costs to repeat it.
 *
 * @param size characters, and some for each value whatever its length
 * @param height how many levels stand below it
 */
record Weighed(Located value, long size, int height) {

    private static final int CHARACTERS_PER_VALUE = 16;

    static Weighed leaf(Located value, String text) {
        return new Weighed(value, CHARACTERS_PER_VALUE + text.length(), 0);
    }

    static Weighed of(Located value, List<Weighed> children) {
        long size = children.stream().mapToLong(Weighed::size).sum();
        int height = children.stream().mapToInt(Weighed::height).max().orElse(-1);
        return new Weighed(value, CHARACTERS_PER_VALUE + size, height + 1);
    }
}
