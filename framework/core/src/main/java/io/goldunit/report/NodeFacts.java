package io.goldunit.report;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Measure;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the node of a case or of a verdict publishes for tools to read. Every key begins with {@code goldunit.}; one that has
 * nothing to say is left out. Numbers are written with a point, the same in every locale.
 *
 * <ul>
 *   <li>{@code set}: the set's name, followed by {@code @} and the baseline's where it has several
 *   <li>{@code case}: the case's id; not at the verdict's node
 *   <li>{@code verdict}: of the set, such as {@code PASSED}, or {@code not judged}
 *   <li>{@code reason}: of the verdict, in one sentence; at the verdict's node
 *   <li>{@code replay}: how old the recordings are that the verdict rests on; at the verdict's node
 *   <li>{@code trials}, {@code answers}: how many the case has
 *   <li>{@code score.<scorer>}: mean over the case's trials, at the verdict's node over the compared cases
 *   <li>{@code baseline.<scorer>}: the same of the baseline
 *   <li>{@code quarantine}: the last day of the case's quarantine, while it is in force
 *   <li>{@code report}: where to read more, a path with a fragment
 * </ul>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NodeFacts {

    private static final String PREFIX = "goldunit.";

    private final ReportEntry entry;
    private final Map<String, String> facts = new TreeMap<>();

    private NodeFacts(Outcome outcome) {
        this.entry = new ReportEntry(outcome);
        put("set", entry.label());
        put("verdict", entry.standing().word());
    }

    /**
     * Of a case that was run.
     *
     * @param report the report's path as the reader can open it
     */
    public static Map<String, String> ofCase(Outcome outcome, CaseResult result, String report) {
        NodeFacts node = new NodeFacts(outcome);
        node.put("case", result.id());
        node.put("trials", String.valueOf(result.trials().size()));
        node.put("answers", String.valueOf(result.answers().size()));
        node.put("report", report + DeepLink.to(outcome.run().header(), result.id()));
        node.entry.quarantined().stream()
                .filter(it -> it.id().equals(result.id()) && !it.expired())
                .map(Quarantined::until)
                .forEach(until -> node.put("quarantine", until));
        node.scores("score.", result);
        Run baseline = outcome.baseline();
        node.scores(
                "baseline.",
                baseline == null ? null : baseline.find(result.id()).orElse(null));
        return Collections.unmodifiableMap(node.facts);
    }

    /**
     * Of a set's verdict.
     *
     * @param report the report's path as the reader can open it
     */
    public static Map<String, String> ofVerdict(Outcome outcome, String report) {
        NodeFacts node = new NodeFacts(outcome);
        node.put("reason", node.entry.reason());
        node.put("replay", node.entry.replay());
        node.put("report", report + DeepLink.to(outcome.run().header()));
        if (outcome.comparison() != null) {
            for (Measure it : outcome.comparison().measures()) {
                node.put("score." + it.scorer(), String.valueOf(it.now()));
                node.put("baseline." + it.scorer(), String.valueOf(it.before()));
            }
        }
        return Collections.unmodifiableMap(node.facts);
    }

    private void scores(String kind, @Nullable CaseResult result) {
        if (result == null) {
            return;
        }
        for (ScorerSpec scorer : entry.run().header().scorers()) {
            OptionalDouble mean = result.mean(scorer.name());
            mean.ifPresent(it -> put(kind + scorer.name(), String.valueOf(it)));
        }
    }

    // JUnit refuses a blank value.
    private void put(String key, String value) {
        String line = Visible.onOneLine(value);
        if (!line.isEmpty()) {
            facts.put(PREFIX + Visible.onOneLine(key), line);
        }
    }
}
