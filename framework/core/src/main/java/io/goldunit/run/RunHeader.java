package io.goldunit.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.score.ScorerSpec;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What was run: everything that is needed to repeat it and to tell whether two runs may be compared.
 *
 * @param schema {@code major.minor} of the file's format
 * @param set the golden set's name
 * @param version the set's version, as its manifest says
 * @param content the set's fingerprint
 * @param baseline the name of the baseline it is compared with; empty for the set's only one
 * @param test the test that ran it, as {@code package.Class#method}; after the module's folder, as {@code
 *     services/shop/package.Class#method}, where several modules leave their runs in one place; empty outside a test
 * @param startedAt UTC, as {@code 2026-11-02T10:15:30Z}
 * @param candidate who answered: what is to be known of model, prompt and parameters, by name
 * @param scorers in the order in which they were given
 * @param trials planned for each case; in a baseline, the fewest that a case has
 * @param settings the settings that were in force and where each was seen, by name
 * @param partial whether only some of the set's cases were run, as selected: such a run is never judged nor accepted
 * @param acceptance who made it the baseline; null when it is none, or one of a time when this was not noted
 * @param amendments cases of a baseline that were accepted later than the others, the oldest first
 * @param stopped why the run ended before every trial was asked, in one sentence without a full stop, such as {@code the budget of
 *     500 calls was reached after 250 of 300 trials}; null when every trial was asked
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RunHeader(
        String schema,
        String set,
        String version,
        String content,
        String baseline,
        String test,
        String startedAt,
        Map<String, String> candidate,
        List<ScorerSpec> scorers,
        int trials,
        Map<String, String> settings,
        boolean partial,
        @Nullable Acceptance acceptance,
        List<Amendment> amendments,
        @Nullable String stopped) {

    /** The format written now. */
    public static final String SCHEMA = "1.0";

    @JsonCreator
    public RunHeader(
            @JsonProperty("schema") String schema,
            @JsonProperty("set") String set,
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("content") String content,
            @JsonProperty("baseline") @Nullable String baseline,
            @JsonProperty("test") @Nullable String test,
            @JsonProperty("startedAt") @Nullable String startedAt,
            @JsonProperty("candidate") @Nullable Map<String, String> candidate,
            @JsonProperty("scorers") @Nullable List<ScorerSpec> scorers,
            @JsonProperty("trials") int trials,
            @JsonProperty("settings") @Nullable Map<String, String> settings,
            @JsonProperty("partial") boolean partial,
            @JsonProperty("acceptance") @Nullable Acceptance acceptance,
            @JsonProperty("amendments") @Nullable List<Amendment> amendments,
            @JsonProperty("stopped") @Nullable String stopped) {
        this.schema = Objects.requireNonNull(schema, "schema is missing");
        this.set = Objects.requireNonNull(set, "set is missing");
        this.version = version == null ? "" : version;
        this.content = Objects.requireNonNull(content, "content is missing");
        this.baseline = baseline == null ? "" : baseline;
        this.test = test == null ? "" : test;
        this.startedAt = startedAt == null ? "" : startedAt;
        this.candidate = candidate == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(candidate));
        this.scorers = scorers == null ? List.of() : List.copyOf(scorers);
        this.trials = trials;
        this.settings = settings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(settings));
        this.partial = partial;
        this.acceptance = acceptance;
        this.amendments = amendments == null ? List.of() : List.copyOf(amendments);
        this.stopped = stopped;
    }

    /** The header of a run that nobody has accepted. */
    public RunHeader(
            String schema,
            String set,
            @Nullable String version,
            String content,
            @Nullable String baseline,
            @Nullable String test,
            @Nullable String startedAt,
            @Nullable Map<String, String> candidate,
            @Nullable List<ScorerSpec> scorers,
            int trials,
            @Nullable Map<String, String> settings,
            boolean partial) {
        this(
                schema, set, version, content, baseline, test, startedAt, candidate, scorers, trials, settings, partial,
                null, List.of(), null);
    }

    /** The same header, of a run that ended before every trial was asked. */
    public RunHeader stopped(String why) {
        return new RunHeader(
                schema,
                set,
                version,
                content,
                baseline,
                test,
                startedAt,
                candidate,
                scorers,
                trials,
                settings,
                partial,
                acceptance,
                amendments,
                why);
    }

    /** The module whose test ran it, as {@code services/shop}; empty where no others leave their runs in the same place. */
    public String module() {
        return test.substring(0, Math.max(0, test.lastIndexOf('/')));
    }

    /** The same header as a baseline keeps it: without the machine's settings and the test's name. */
    public RunHeader settled() {
        return new RunHeader(
                schema,
                set,
                version,
                content,
                baseline,
                "",
                startedAt,
                candidate,
                scorers,
                trials,
                Map.of(),
                partial,
                acceptance,
                amendments,
                stopped);
    }

    /** From which run a case of this baseline is. */
    public Origin origin(String caseId) {
        return amendments.stream()
                .filter(it -> it.cases().contains(caseId))
                .reduce((earlier, later) -> later)
                .map(it -> new Origin(it.startedAt(), it.candidate()))
                .orElseGet(() -> new Origin(startedAt, candidate));
    }

    /**
     * A run that gave a baseline some of its cases.
     *
     * @param startedAt UTC
     * @param candidate who answered
     */
    public record Origin(String startedAt, Map<String, String> candidate) {}
}
