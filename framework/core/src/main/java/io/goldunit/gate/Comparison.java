package io.goldunit.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goldunit.run.Quarantined;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the gate decided and everything it decided it by. Report, summary and messages read this and compute nothing.
 *
 * @param schema {@code major.minor} of the file's format
 * @param set the golden set's name
 * @param verdict the decision
 * @param reason why, in one sentence without a full stop
 * @param replay empty when every model call was live, else how the verdict is to be read, such as {@code replayed, recorded
 *     2026-11-02}
 * @param repeated whether every model call was replayed and every compared trial has the accepted answer and scores
 * @param pairing which cases were compared
 * @param measures one a scorer, over the whole set
 * @param slices one a scorer and tag
 * @param changes one a paired case and scorer, largest drop first
 * @param errors trials that have no answer, over all trials of the cases that count, from 0 to 1
 * @param dropped cases that a proven drop is about, largest first; empty unless REGRESSED
 * @param quarantined cases that have a quarantine: those in which it has not expired do not count
 * @param warnings what else is to be known; the gate gives none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Comparison(
        String schema,
        String set,
        Verdict verdict,
        String reason,
        String replay,
        boolean repeated,
        Pairing pairing,
        List<Measure> measures,
        List<Measure> slices,
        List<CaseChange> changes,
        double errors,
        List<CaseDrop> dropped,
        List<Quarantined> quarantined,
        List<Warning> warnings) {

    /** The format written now. */
    public static final String SCHEMA = "1.0";

    private static final int MOST_IN_HEADLINE = 3;

    @JsonCreator
    public Comparison(
            @JsonProperty("schema") String schema,
            @JsonProperty("set") String set,
            @JsonProperty("verdict") Verdict verdict,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("replay") @Nullable String replay,
            @JsonProperty("repeated") boolean repeated,
            @JsonProperty("pairing") @Nullable Pairing pairing,
            @JsonProperty("measures") @Nullable List<Measure> measures,
            @JsonProperty("slices") @Nullable List<Measure> slices,
            @JsonProperty("changes") @Nullable List<CaseChange> changes,
            @JsonProperty("errors") double errors,
            @JsonProperty("dropped") @Nullable List<CaseDrop> dropped,
            @JsonProperty("quarantined") @Nullable List<Quarantined> quarantined,
            @JsonProperty("warnings") @Nullable List<Warning> warnings) {
        this.schema = schema;
        this.set = set;
        this.verdict = verdict;
        this.reason = reason == null ? "" : reason;
        this.replay = replay == null ? "" : replay;
        this.repeated = repeated;
        this.pairing = pairing == null ? new Pairing(null, null, null, null) : pairing;
        this.measures = measures == null ? List.of() : List.copyOf(measures);
        this.slices = slices == null ? List.of() : List.copyOf(slices);
        this.changes = changes == null ? List.of() : List.copyOf(changes);
        this.errors = errors;
        this.dropped = dropped == null ? List.of() : List.copyOf(dropped);
        this.quarantined = quarantined == null ? List.of() : List.copyOf(quarantined);
        this.warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /**
     * Of a run that cannot be judged, because it did not come about or did not end.
     *
     * @param set the golden set's name
     * @param reason one sentence without a full stop
     */
    public static Comparison failed(String set, String reason) {
        return new Comparison(
                SCHEMA, set, Verdict.ERROR, reason, "", false, null, null, null, null, 0, null, null, null);
    }

    /** The reason for a headline: of the proven drops it names three, and says how many more there are. */
    public String headline() {
        List<String> drops = Decision.drops(Stream.concat(measures.stream(), slices.stream())
                .filter(Measure::regressed)
                .toList());
        return drops.isEmpty()
                ? reason
                : reason.replace(String.join(", ", drops), Wording.some(MOST_IN_HEADLINE, drops));
    }

    /** Whether it has a warning of this rule. */
    public boolean warns(String rule) {
        return warnings.stream().anyMatch(it -> it.rule().equals(rule));
    }

    /** The same comparison with these warnings. */
    public Comparison warning(List<Warning> some) {
        return new Comparison(
                schema,
                set,
                verdict,
                reason,
                replay,
                repeated,
                pairing,
                measures,
                slices,
                changes,
                errors,
                dropped,
                quarantined,
                some);
    }
}
