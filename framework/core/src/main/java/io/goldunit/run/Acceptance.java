package io.goldunit.run;

import java.time.Instant;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Who made a run the baseline, when, and why.
 *
 * @param by a person's name or the account of a CI machine, never an e-mail address; null when it is not known
 * @param at UTC, as {@code 2026-11-02T10:15:30Z}
 * @param commit what was checked out, with {@value #CHANGED} after it when files had been changed since; null when it is not
 *     known
 * @param message why, on one line, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Acceptance(
        @Nullable String by,
        String at,
        @Nullable String commit,
        @Nullable String message) {

    /** Stands after a commit when the work tree had changes. */
    public static final String CHANGED = "-dirty";

    private static final int SHORT = 7;

    public Acceptance {
        at = Instant.parse(Objects.requireNonNull(at, "at is missing")).toString();
    }

    /** When it was accepted. */
    public Instant instant() {
        return Instant.parse(at);
    }

    /** The day, as {@code 2026-11-02}. */
    public String day() {
        return at.substring(0, at.indexOf('T'));
    }

    /** It in words, such as {@code accepted 2026-11-02 by Ada (3f2a91c with changes): new refund policy}. */
    public String inWords() {
        String who = by == null ? "" : " by " + by;
        String why = message == null ? "" : ": " + message;
        return "accepted " + day() + who + (commit == null ? "" : " (" + shortCommit(commit) + ")") + why;
    }

    private static String shortCommit(String commit) {
        boolean changed = commit.endsWith(CHANGED);
        String hash = changed ? commit.substring(0, commit.length() - CHANGED.length()) : commit;
        return hash.substring(0, Math.min(SHORT, hash.length())) + (changed ? " with changes" : "");
    }
}
