package io.goldunit.cli;

import io.goldunit.gate.Verdict;

/** What a command ends with, for the script that called it. */
final class ExitCode {

    /** It passed, or all is fine. */
    static final int FINE = 0;
    /** It regressed, or something was found. */
    static final int FOUND = 1;
    /** The command was called in a wrong way. */
    static final int WRONG_USE = 2;
    /** Neither a drop is proven nor one ruled out. */
    static final int INCONCLUSIVE = 3;
    /** It could not be done: a file cannot be read or written, or the run measured nothing. */
    static final int ERROR = 4;
    /** There was nothing to compare with, or nothing that can be compared. */
    static final int NOT_COMPARED = 5;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> FINE;
            case REGRESSED -> FOUND;
            case INCONCLUSIVE -> INCONCLUSIVE;
            case ERROR -> ERROR;
            case NOT_COMPARABLE, NEW -> NOT_COMPARED;
        };
    }
}
