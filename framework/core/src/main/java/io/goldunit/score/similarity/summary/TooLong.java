package io.goldunit.score.similarity.summary;

/** Says that two texts are too long for their longest common subsequence to be found in time. */
final class TooLong extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private TooLong(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    static void check(int answered, int expected, long most) {
        if ((long) answered * expected > most) {
            throw new TooLong("texts of " + answered + " and " + expected
                    + " tokens are too long for their longest common subsequence");
        }
    }
}
