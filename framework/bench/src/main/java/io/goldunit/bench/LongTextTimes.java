package io.goldunit.bench;

import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.catalogue.Scorers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How much processor time each scorer takes for texts of a megabyte, slowest first: two seconds at most, or the benchmark fails. */
final class LongTextTimes {

    private static final int MOST_MILLIS = 2_000;

    private static final Map<String, Object> GRAMS = Map.of("kind", "characters", "length", 3L);

    /** What the rules are given that do not stand alone; a rule that is not here is asked for with nothing. */
    private static final Map<String, Object> ARGUMENTS = Map.ofEntries(
            Map.entry("contains", List.of("zebra", "title")),
            Map.entry("not-contains", "zebra"),
            Map.entry("regex", "(?i)\\bzebra\\b"),
            Map.entry("number", 5L),
            Map.entry("json-schema", Map.of("type", "object")),
            Map.entry("json-equals", Map.of("json", List.of(5L))),
            Map.entry("language", "en"),
            Map.entry("starts-with", "zebra"),
            Map.entry("ends-with", "zebra"),
            Map.entry("word-count", 5L),
            Map.entry("sentence-count", 5L),
            Map.entry("paragraph-count", 5L),
            Map.entry("character-count", 5L),
            Map.entry("grapheme-count", 5L),
            Map.entry("forbidden-phrases", List.of("as an AI", "zebra")),
            Map.entry("urls", "example.com"),
            Map.entry("date", "2026-07-01"),
            Map.entry("json-path", "$..title"),
            Map.entry("json-subset", Map.of("json", Map.of("title", 1L))),
            Map.entry("markdown", Map.of("headings", 1L)),
            Map.entry("code-parses", List.of("java", "json", "xml", "sql")),
            Map.entry("finish-reason", "stop"),
            Map.entry("latency", "2s"),
            Map.entry("tokens", 5L),
            Map.entry("input-tokens", 5L),
            Map.entry("output-tokens", 5L),
            Map.entry("cost", 1L),
            Map.entry("model-calls", 1L),
            Map.entry("failed-calls", 0L),
            Map.entry("call-latency", "2s"),
            Map.entry("tools-called", "look"),
            Map.entry("forbidden-tools", "delete"),
            Map.entry("tool-step-count", 1L),
            Map.entry("tool-arguments", Map.of("tool", "look", "equals", Map.of("id", 5L))),
            Map.entry("tool-calls", List.of("look")),
            Map.entry("tool-call-f1", Map.of("at-least", 1L, "calls", List.of("look"))),
            Map.entry("tool-calls-valid", Map.of("look", Map.of("type", "object"))),
            Map.entry("every-turn", Map.of("contains", "zebra")),
            Map.entry("any-turn", Map.of("contains", "zebra")),
            Map.entry("turn", Map.of("number", 1L, "check", Map.of("contains", "zebra"))),
            Map.entry("turn-count", 2L),
            Map.entry(
                    "ifeval",
                    Map.of(
                            "instruction",
                            "length_constraints:number_sentences",
                            "relation",
                            "at least",
                            "num_sentences",
                            5L)));

    /** Options that make a similarity slower. */
    private static final Map<String, Object> OPTIONS = Map.of(
            "jaccard", Map.of("terms", GRAMS),
            "dice", Map.of("terms", GRAMS, "counted", true),
            "cosine", Map.of("terms", GRAMS),
            "tfIdf", Map.of("terms", GRAMS),
            "bleu", Map.of("tokenizer", "char"),
            "chrf", Map.of("whitespace", true),
            "rougeLsum", Map.of("unicode", true),
            "weightedRatio", Map.of("processed", true));

    private record Time(String scorer, String texts, double millis, boolean scored) {}

    private LongTextTimes() {}

    static void measure() {
        Map<String, Trial> trials = LongTexts.trials();
        List<Time> worst = new ArrayList<>();
        List<Scorer> scorers = Stream.concat(
                        Scorers.names().stream().map(it -> Scorers.named(it, ARGUMENTS.get(it))),
                        OPTIONS.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(it -> Scorers.named(it.getKey(), it.getValue())))
                .toList();
        for (Scorer scorer : scorers) {
            worst.add(trials.entrySet().stream()
                    .map(it -> time(scorer, it.getKey(), it.getValue()))
                    .max(Comparator.comparingDouble(Time::millis))
                    .orElseThrow());
        }
        worst.sort(Comparator.comparingDouble(Time::millis).reversed());
        print(worst, trials.size());
        requireInTime(worst);
    }

    /** The best of some rounds: the first ones are run by an interpreter. */
    private static Time time(Scorer scorer, String texts, Trial trial) {
        double best = Double.POSITIVE_INFINITY;
        boolean scored = false;
        for (int left = Integer.getInteger("bench.rounds", 5); left > 0; left--) {
            // In a trial of its own, which has no vectors from the round before.
            Trial fresh = Trial.of(trial.goldenCase(), 1, trial.answer());
            CpuTime start = CpuTime.now();
            Score score = score(scorer, fresh);
            best = Math.min(best, CpuTime.now().millisSince(start));
            scored = score instanceof Score.Value;
        }
        return new Time(scorer.spec().name(), texts, best, scored);
    }

    private static Score score(Scorer scorer, Trial trial) {
        try {
            return scorer.score(trial);
        } catch (Exception e) {
            throw new IllegalStateException(scorer.spec().name() + " threw", e);
        }
    }

    private static void print(List<Time> worst, int texts) {
        System.out.printf(
                Locale.ROOT,
                "%nTexts of %,d characters, processor time, the slowest of %d pairs of texts for each scorer%n  %-24s %8s  %s%n",
                LongTexts.LENGTH,
                texts,
                "",
                "ms",
                "slowest with");
        for (Time it : worst) {
            String unscored = it.scored() ? "" : " (unscored)";
            System.out.printf(Locale.ROOT, "  %-24s %8.0f  %s%s%n", it.scorer(), it.millis(), it.texts(), unscored);
        }
    }

    private static void requireInTime(List<Time> worst) {
        List<String> late = worst.stream()
                .filter(it -> it.millis() > MOST_MILLIS)
                .map(it -> it.scorer() + " with " + it.texts())
                .toList();
        if (!late.isEmpty()) {
            throw new IllegalStateException(
                    late.size() + " of " + worst.size() + " take longer than " + MOST_MILLIS + " ms: " + late);
        }
    }
}
