package io.goldunit.score.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What others call a check: promptfoo's assertions, the Python libraries whose numbers ours are, and everyday words. */
final class NamesElsewhere {

    private static final Map<String, String> OURS = ours(
            "contains: icontains icontains-any icontains-all contains-any contains-all",
            "equals: is",
            "regex: matches pattern",
            "word-count: words number-of-words",
            "forbidden-phrases: forbidden-words banned-words blocklist",
            "refusal: is-refusal",
            "is-json: valid-json",
            "json-subset: is-subset",
            "tool-calls-valid: is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call",
            "tools-called: trajectory:tool-used skill-used",
            "tool-arguments: trajectory:tool-args-match",
            "tool-calls: trajectory:tool-sequence",
            "tool-step-count: trajectory:step-count",
            "model-calls: trace-span-count",
            "failed-calls: trace-error-spans",
            "call-latency: trace-span-duration",
            "semantic: similar similar:cosine similar:dot similar:euclidean embedding-cosine",
            "rouge1: rouge-n",
            "chrfPlusPlus: chrf2",
            "tokenF1: f1",
            "exactMatch: em exact",
            "weightedRatio: wratio",
            "quickRatio: qratio",
            "no-personal-data: pii no-pii");

    private NamesElsewhere() {}

    private static Map<String, String> ours(String... lines) {
        Map<String, String> ours = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            for (String name : parts[1].split(" ", -1)) {
                ours.put(name, parts[0]);
            }
        }
        return Map.copyOf(ours);
    }

    /** Ours for a name, whatever the case of its letters. */
    static Optional<String> ours(String name) {
        return Optional.ofNullable(OURS.get(name.toLowerCase(Locale.ROOT)));
    }

    static Map<String, String> all() {
        return OURS;
    }
}
