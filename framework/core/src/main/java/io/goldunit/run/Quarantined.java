package io.goldunit.run;

import io.goldunit.golden.Quarantine;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A case of a run that has a quarantine. Immutable.
 *
 * @param id of the case
 * @param until the last day of the quarantine, as {@code 2026-12-31}, in UTC
 * @param expired whether that day had passed when the run started: then the case counts again
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Quarantined(String id, String until, boolean expired) {

    /** Those of a run, in its order, as of the day on which it started; where that is not known, all have expired. */
    public static List<Quarantined> in(Run run) {
        Optional<LocalDate> day = day(run.header().startedAt());
        return run.cases().stream().flatMap(it -> of(it, day)).toList();
    }

    /** The first day on which the case counts again, as {@code 2027-01-01}. */
    public String over() {
        return LocalDate.parse(until).plusDays(1).toString();
    }

    private static Stream<Quarantined> of(CaseResult result, Optional<LocalDate> day) {
        return Quarantine.of(result.tags())
                .map(it -> new Quarantined(
                        result.id(),
                        it.until().toString(),
                        day.filter(it::holdsOn).isEmpty()))
                .stream();
    }

    private static Optional<LocalDate> day(String startedAt) {
        try {
            return Optional.of(LocalDate.parse(startedAt.substring(0, Math.min(10, startedAt.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
