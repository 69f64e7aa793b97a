package io.goldunit.evaluation;

import io.goldunit.call.TapeMode;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.evaluation.SettingsLookup.Seen;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes settings of what the surroundings say. */
record SettingsReader(SettingsLookup lookup) {

    private static final Duration OLD = Duration.ofDays(90);

    /** The settings that were given, each with its value and where it was seen. */
    Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>();
        Settings.KEYS.forEach(key -> lookup.find(key).ifPresent(it -> seen.put(key, it.toString())));
        return seen;
    }

    /**
     * @param noted what is to stand in the run record
     */
    Settings read(Map<String, String> noted) {
        refuseUnknown();
        boolean ci = lookup.flag(
                "goldunit.ci",
                lookup.environment("CI").filter(it -> !it.equals("false")).isPresent());
        Settings settings = new Settings(
                lookup.choice("goldunit.tape", TapeMode.class, ci ? TapeMode.REPLAY : TapeMode.AUTO),
                lookup.choice("goldunit.baseline", BaselineMode.class, BaselineMode.CHECK),
                lookup.duration("goldunit.baseline.maxAge", OLD),
                lookup.text("goldunit.message", ""),
                lookup.find("goldunit.tape.maxAge").map(Seen::duration).orElse(null),
                lookup.duration("goldunit.timeout", Duration.ofMinutes(30)),
                lookup.list("goldunit.cases"),
                lookup.list("goldunit.tags"),
                caps(),
                lookup.flag("goldunit.plan", false),
                lookup.text("goldunit.prices", ""),
                limits(),
                lookup.flag("goldunit.strict", false),
                ci,
                Path.of(lookup.text("goldunit.output", "target/goldunit")),
                noted);
        return settings.withoutContradiction(seen());
    }

    private Caps caps() {
        return new Caps(
                count("goldunit.budget.calls").orElse(null),
                count("goldunit.budget.tokens").orElse(null),
                lookup.find("goldunit.budget.cost").map(Seen::amount).orElse(null));
    }

    private LimitPolicy limits() {
        LimitPolicy limits = LimitPolicy.DEFAULT.withTimeLimit(
                lookup.duration("goldunit.limit.timeout", LimitPolicy.DEFAULT.timeLimit()));
        limits = number("goldunit.limit.concurrency")
                .map(limits::withConcurrency)
                .orElse(limits);
        limits = number("goldunit.limit.requestsPerMinute")
                .map(limits::withRequestsPerMinute)
                .orElse(limits);
        limits = count("goldunit.limit.tokensPerMinute")
                .map(limits::withTokensPerMinute)
                .orElse(limits);
        return number("goldunit.limit.attempts").map(limits::withAttempts).orElse(limits);
    }

    private Optional<Integer> number(String key) {
        return count(key).map(it -> (int) Math.min(it, Integer.MAX_VALUE));
    }

    private Optional<Long> count(String key) {
        return lookup.find(key).map(Seen::count);
    }

    private void refuseUnknown() {
        List<Finding> unknown = lookup.unknown(Settings.KEYS);
        if (!unknown.isEmpty()) {
            throw new FindingsException("settings", unknown);
        }
    }
}
