package io.goldunit.file;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file, in a form that a person can act on.
 *
 * @param file the file as the user knows it, relative where possible
 * @param line the line from 1, or 0 when the finding is about the whole file
 * @param caseId the golden case, or null when none is concerned
 * @param rule short stable name of the rule that is broken, such as {@code duplicate-id}
 * @param message what is wrong, with the value
 * @param remedy what to do about it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Finding(String file, int line, @Nullable String caseId, String rule, String message, String remedy) {

    /** The finding on one line: place, case, rule, message, remedy. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        String about = caseId == null ? "" : " [" + caseId + "]";
        String end = remedy.endsWith("?") ? "" : ".";
        return place + about + " " + rule + ": " + message + ". " + remedy + end;
    }
}
