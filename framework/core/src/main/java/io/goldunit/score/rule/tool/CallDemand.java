package io.goldunit.score.rule.tool;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Fields;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which calls are expected, and when one is made.
 *
 * @param wanted the expected calls as JSON
 * @param arguments when a call is the expected one
 * @param ignored tools whose calls do not count, neither those expected nor those made
 */
record CallDemand(WantedJson wanted, ArgumentMatch arguments, List<String> ignored) {

    static final CallDemand OF_CASE = new CallDemand(WantedJson.OF_CASE, ArgumentMatch.EXACT, List.of());

    CallDemand {
        ignored = ignored.stream().sorted().distinct().toList();
        if (wanted.given() != null) {
            WantedCall.list(wanted.given());
        }
    }

    static CallDemand read(Fields fields) {
        return new CallDemand(
                fields.get("calls").map(WantedJson::read).orElse(WantedJson.OF_CASE),
                fields.get("arguments")
                        .map(Choice.ofEnum(ArgumentMatch.class)::read)
                        .orElse(ArgumentMatch.EXACT),
                fields.get("ignore").map(Argument::texts).orElse(List.of()));
    }

    List<WantedCall> expected(GoldenCase goldenCase) {
        return WantedCall.list(wanted.in(goldenCase)).stream()
                .filter(it -> !ignored.contains(it.name()))
                .toList();
    }

    List<MadeCall> made(Trial trial) {
        return MadeCall.in(trial.answer()).stream()
                .filter(it -> !ignored.contains(it.name()))
                .toList();
    }

    Map<String, Object> options() {
        return new TreeMap<>(Map.of("calls", wanted.option(), "arguments", Choice.name(arguments), "ignore", ignored));
    }

    Optional<String> problemWith(GoldenCase goldenCase) {
        if (wanted.missingIn(goldenCase).isPresent()) {
            return Optional.empty();
        }
        try {
            expected(goldenCase);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
