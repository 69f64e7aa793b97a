package io.goldunit.gate;

import org.apiguardian.api.API;

/**
 * What a reader of a verdict should know besides; it never changes the verdict, though {@code goldunit.strict} fails a test
 * whose verdict rests on old recordings.
 *
 * @param rule short stable name, such as {@value #OLD_BASELINE}
 * @param text what it is and what to do about it, in one sentence without a full stop
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Warning(String rule, String text) {

    /** The baseline was accepted longer ago than {@code goldunit.baseline.maxAge}. */
    public static final String OLD_BASELINE = "old-baseline";

    /** For a judge another model answered than was asked. */
    public static final String OTHER_JUDGE = "other-judge";

    /** Calls were replayed that had been recorded longer ago than {@code goldunit.tape.maxAge}. */
    public static final String OLD_TAPE = "old-tape";
}
