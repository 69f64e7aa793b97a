package io.goldunit.evaluation;

import io.goldunit.call.TapeMode;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param budget {@code goldunit.budget.calls}, {@code goldunit.budget.tokens}, {@code goldunit.budget.cost}: what the live calls of
 *     each golden set may come to; no cap unless said otherwise
 * @param plan {@code goldunit.plan}: whether only to tell what a run would come to, and to run nothing
 * @param prices {@code goldunit.prices}, a file whose prices go before those that come with this version; empty for none
 * @param limits {@code goldunit.limit.concurrency}, {@code goldunit.limit.requestsPerMinute}, {@code
 *     goldunit.limit.tokensPerMinute}, {@code goldunit.limit.attempts}, {@code goldunit.limit.timeout}: what the calls of each
 *     model keep to, over all golden sets of a session
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
        Caps budget,
        boolean plan,
        String prices,
        LimitPolicy limits,
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
            "goldunit.budget.calls",
            "goldunit.budget.tokens",
            "goldunit.budget.cost",
            "goldunit.plan",
            "goldunit.prices",
            "goldunit.limit.concurrency",
            "goldunit.limit.requestsPerMinute",
            "goldunit.limit.tokensPerMinute",
            "goldunit.limit.attempts",
            "goldunit.limit.timeout",
            "goldunit.strict",
            "goldunit.ci",
            "goldunit.output",
            "goldunit.build");

    public Settings {
        cases = Set.copyOf(cases);
        tags = Set.copyOf(tags);
        seen = Map.copyOf(seen);
    }

    /**
     * Settings that a program gives, whatever its surroundings say, such as {@code Settings.of(output, Map.of("goldunit.tape",
     * "off"))}. None of them is {@link #seen} anywhere.
     *
     * @param output the folder for runs and reports
     * @param given by key, as one would write them on a command line
     * @throws FindingsException as {@link #read} does
     */
    public static Settings of(Path output, Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(given);
        all.put("goldunit.output", output.toString());
        SettingsLookup lookup = new SettingsLookup(all, Map.of(), key -> Optional.empty(), Set.of());
        return new SettingsReader(lookup).read(Map.of());
    }

    /**
     * Reads the settings.
     *
     * @param lookup where they are looked up
     * @throws FindingsException for a name that is no setting's, a value that a setting cannot have, or settings that
     *     contradict each other
     */
    public static Settings read(SettingsLookup lookup) {
        SettingsReader reader = new SettingsReader(lookup);
        return reader.read(reader.seen());
    }

    Settings withoutContradiction(Map<String, String> given) {
        if (baseline == BaselineMode.ACCEPT && tape == TapeMode.RECORD) {
            throw contradiction(
                    "accept makes no call, and goldunit.tape asks to make every call anew: "
                            + given.get("goldunit.baseline") + " against " + given.get("goldunit.tape"),
                    "Run the tests with goldunit.tape=record, then accept that run without it");
        }
        if (baseline == BaselineMode.ACCEPT && plan) {
            throw contradiction(
                    "accept makes no call, and goldunit.plan asks what the calls would come to: "
                            + given.get("goldunit.baseline") + " against " + given.get("goldunit.plan"),
                    "Leave one of the two out");
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
