package io.goldunit.report;

/** The parts of two texts at which it pays to look: from a little before they part. */
final class Excerpts {

    private static final int BEFORE = 60;

    private Excerpts() {}

    /** Where both begin to differ, less a few words. */
    static int start(String accepted, String now) {
        int same = 0;
        int shorter = Math.min(accepted.length(), now.length());
        while (same < shorter && accepted.charAt(same) == now.charAt(same)) {
            same++;
        }
        int from = accepted.lastIndexOf(' ', Math.max(0, same - BEFORE));
        return same <= BEFORE || from < 0 ? 0 : from + 1;
    }

    /** The text from there on, with an ellipsis for what is left out. */
    static String from(String text, int start) {
        return start == 0 ? text : "\u2026" + text.substring(start);
    }
}
