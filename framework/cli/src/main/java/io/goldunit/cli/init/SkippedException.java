package io.goldunit.cli.init;

/** A record that no case can be made of. */
final class SkippedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param why what is the matter with it, in a word or two: {@code uses tools} */
    SkippedException(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
