package io.goldunit.golden;

import io.goldunit.file.Quoted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A case that is asked and scored as ever, and does not count until a day has passed. Written as the tag {@code
 * quarantine:2026-12-31}. Immutable.
 *
 * @param until the last day of it, in UTC
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Quarantine(LocalDate until) {

    private static final String PREFIX = "quarantine:";

    /** Of four digits, so that there is a day after it, too. */
    private static final int LAST_YEAR = 9999;

    /** What somebody writes who means a quarantine; {@code quarantine-rules} is a tag like any other. */
    private static final Pattern MEANT = Pattern.compile("(?i)quarantined?\\s*([:=].*)?");

    /** The quarantine that a case's tags ask for; the last to end where there are several. */
    public static Optional<Quarantine> of(Collection<String> tags) {
        return tags.stream()
                .flatMap(Quarantine::read)
                .reduce((one, other) -> one.until.isBefore(other.until) ? other : one);
    }

    /** Whether a tag is about quarantine, and so no slice. */
    public static boolean isTag(String tag) {
        return tag.startsWith(PREFIX);
    }

    /** Whether it is in force on a day, in UTC. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** What is wrong with a tag that is meant as a quarantine, without a full stop; empty when nothing is. */
    static Optional<String> problem(String tag) {
        boolean broken = MEANT.matcher(tag).matches() && read(tag).findAny().isEmpty();
        return broken ? Optional.of(Quoted.of(tag) + " does not say until when") : Optional.empty();
    }

    private static Stream<Quarantine> read(String tag) {
        if (!isTag(tag)) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Quarantine(LocalDate.parse(tag.substring(PREFIX.length()))))
                    .filter(it -> it.until.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
