package io.goldunit.evaluation;

import io.goldunit.gate.Warning;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Amendment;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on that is old. */
record Ages(Settings settings, Clock clock) {

    List<Warning> warnings(@Nullable Run baseline, Run run) {
        List<Warning> warnings = new ArrayList<>();
        Optional<Acceptance> oldest = baseline == null ? Optional.empty() : oldest(baseline);
        oldest.flatMap(this::old).ifPresent(warnings::add);
        run.recordedOn().stream().findFirst().flatMap(this::oldTape).ifPresent(warnings::add);
        return warnings;
    }

    private Optional<Warning> old(Acceptance acceptance) {
        Duration age = Duration.between(acceptance.instant(), clock.instant());
        String text = "the baseline is " + age.toDays() + " days old (accepted " + acceptance.day()
                + "): accept a fresh run, or raise goldunit.baseline.maxAge";
        return age.compareTo(settings.baselineMaxAge()) > 0
                ? Optional.of(new Warning(Warning.OLD_BASELINE, text))
                : Optional.empty();
    }

    private Optional<Warning> oldTape(String day) {
        Duration age = Duration.between(
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), clock.instant());
        Duration most = settings.tapeMaxAge();
        String text = "calls were replayed that are " + age.toDays() + " days old (recorded " + day
                + "): record them anew with -Dgoldunit.tape=record, or raise goldunit.tape.maxAge";
        return most != null && age.compareTo(most) > 0
                ? Optional.of(new Warning(Warning.OLD_TAPE, text))
                : Optional.empty();
    }

    /** The oldest acceptance that any case of the baseline still rests on. */
    private static Optional<Acceptance> oldest(Run baseline) {
        RunHeader header = baseline.header();
        Set<String> first =
                baseline.cases().stream().map(CaseResult::id).collect(Collectors.toCollection(HashSet::new));
        header.amendments().forEach(it -> first.removeAll(it.cases()));
        // One whose cases are all gone since holds nothing that could be old.
        Stream<Acceptance> amended = header.amendments().stream()
                .filter(it ->
                        it.cases().stream().anyMatch(id -> baseline.find(id).isPresent()))
                .map(Amendment::acceptance);
        Stream<Acceptance> all =
                first.isEmpty() ? amended : Stream.concat(Stream.ofNullable(header.acceptance()), amended);
        return all.min(Comparator.comparing(Acceptance::instant));
    }
}
