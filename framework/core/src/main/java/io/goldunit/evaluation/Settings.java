package io.goldunit.evaluation;

import io.goldunit.call.TapeMode;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the surroundings say about a run: command line, environment, configuration.
 *
 * @param tape {@code goldunit.tape}; {@code replay} on a CI machine, else {@code auto}
 * @param baseline {@code goldunit.baseline}; {@code check} unless said otherwise
 * @param baselineMaxAge {@code goldunit.baseline.maxAge}, from which on a baseline is called old; 90 days unless said otherwise
 * @param message {@code goldunit.message}: why a run is accepted; empty when nothing is said
 * @param tapeMaxAge {@code goldunit.tape.maxAge}, from which on recorded calls are called old, or null for never
 * @param timeout {@code goldunit.timeout} for all calls of a golden set, such as {@code 90s}, {@code 30m} or {@code 2h}; 30
 *     minutes unless said otherwise
 * @param cases {@code goldunit.cases}, ids separated by commas; empty for all
 * @param tags {@code goldunit.tags}, separated by commas: cases that have one of them belong to {@code cases}
 * @param strict {@code goldunit.strict}: whether INCONCLUSIVE fails
 * @param ci {@code goldunit.ci}: whether this is a CI machine, where a missing baseline is red; by the environment variable
 *     {@code CI} unless said otherwise
 * @param output {@code goldunit.output}, the folder for runs and reports; {@code target/goldunit} unless said otherwise
 * @param seen the settings that were given, each with its value and where it was seen
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Settings(
        TapeMode tape,
        BaselineMode baseline,
        Duration baselineMaxAge,
        String message,
        @Nullable Duration tapeMaxAge,
        Duration timeout,
        Set<String> cases,
        Set<String> tags,
        boolean strict,
        boolean ci,
        Path output,
        Map<String, String> seen) {

    /** Every setting's key; {@code goldunit.build} is no component, because it must be known before any test is. */
    public static final Set<String> KEYS = Set.of(
            "goldunit.tape",
            "goldunit.baseline",
            "goldunit.baseline.maxAge",
            "goldunit.message",
            "goldunit.tags",
            "goldunit.tape.maxAge",
            "goldunit.timeout",
            "goldunit.cases",
            "goldunit.strict",
            "goldunit.ci",
            "goldunit.output",
            "goldunit.build");

    private static final Duration OLD = Duration.ofDays(90);

    public Settings {
        cases = Set.copyOf(cases);
        tags = Set.copyOf(tags);
        seen = Map.copyOf(seen);
    }

    /** Settings that say nothing about tags, messages and ages. */
    public Settings(
            TapeMode tape,
            BaselineMode baseline,
            Duration timeout,
            Set<String> cases,
            boolean strict,
            boolean ci,
            Path output,
            Map<String, String> seen) {
        this(tape, baseline, OLD, "", null, timeout, cases, Set.of(), strict, ci, output, seen);
    }

    /**
     * Reads the settings.
     *
     * @param lookup where they are looked up
     * @throws FindingsException for a name that is no setting's, a value that a setting cannot have, or settings that
     *     contradict each other
     */
    public static Settings read(SettingsLookup lookup) {
        refuseUnknown(lookup);
        boolean ci = lookup.flag(
                "goldunit.ci",
                lookup.environment("CI").filter(it -> !it.equals("false")).isPresent());
        Map<String, String> seen = new TreeMap<>();
        KEYS.forEach(key -> lookup.find(key).ifPresent(it -> seen.put(key, it.toString())));
        Settings settings = new Settings(
                lookup.choice("goldunit.tape", TapeMode.class, ci ? TapeMode.REPLAY : TapeMode.AUTO),
                lookup.choice("goldunit.baseline", BaselineMode.class, BaselineMode.CHECK),
                lookup.duration("goldunit.baseline.maxAge", OLD),
                lookup.text("goldunit.message", ""),
                lookup.find("goldunit.tape.maxAge")
                        .map(SettingsLookup.Seen::duration)
                        .orElse(null),
                lookup.duration("goldunit.timeout", Duration.ofMinutes(30)),
                lookup.list("goldunit.cases"),
                lookup.list("goldunit.tags"),
                lookup.flag("goldunit.strict", false),
                ci,
                Path.of(lookup.text("goldunit.output", "target/goldunit")),
                seen);
        return settings.withoutContradiction();
    }

    private static void refuseUnknown(SettingsLookup lookup) {
        List<Finding> unknown = lookup.unknown(KEYS);
        if (!unknown.isEmpty()) {
            throw new FindingsException("settings", unknown);
        }
    }

    private Settings withoutContradiction() {
        if (baseline == BaselineMode.ACCEPT && tape == TapeMode.RECORD) {
            throw contradiction(
                    "accept makes no call, and goldunit.tape asks to make every call anew: "
                            + seen.get("goldunit.baseline") + " against " + seen.get("goldunit.tape"),
                    "Run the tests with goldunit.tape=record, then accept that run without it");
        }
        if (baseline == BaselineMode.PROPOSE && !(cases.isEmpty() && tags.isEmpty())) {
            throw contradiction(
                    "propose makes a run that can become the baseline, and a run of some cases cannot",
                    "Propose without goldunit.cases and goldunit.tags, then accept with them");
        }
        if (baseline != BaselineMode.ACCEPT && !message.isEmpty()) {
            throw contradiction(
                    "goldunit.message says why a run is accepted, and none is",
                    "Give it together with goldunit.baseline=accept");
        }
        return this;
    }

    private static FindingsException contradiction(String message, String remedy) {
        return new FindingsException(
                "settings", List.of(new Finding("goldunit.baseline", 0, null, "contradiction", message, remedy)));
    }
}
