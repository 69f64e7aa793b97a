package io.goldunit.call;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Says what is nearest to a call that is not on tape, and what differs. */
final class TapeMiss {

    private static final int SHOWN = 5;
    private static final int LONGEST = 120;

    private TapeMiss() {}

    static String describe(
            String caller,
            int trial,
            @Nullable Draw draw,
            Map<String, Object> request,
            Collection<TapeEntry> entries,
            Path file) {
        return """
                not on tape: a call of [%s], trial %d
                %s
                  record     run once with -Dgoldunit.tape=auto where the model can be reached, and commit %s""".formatted(caller, trial, nearest(draw, request, entries), place(file));
    }

    private static String nearest(@Nullable Draw draw, Map<String, Object> request, Collection<TapeEntry> entries) {
        Map<String, String> now = leaves(draw, request);
        return entries.stream()
                .map(entry -> differences(leaves(entry.draw(), entry.request()), now))
                .min(Comparator.<List<Difference>>comparingInt(List::size).thenComparingDouble(TapeMiss::distance))
                .map(TapeMiss::lines)
                .orElse("  nearest    none");
    }

    private static String lines(List<Difference> differences) {
        String more = differences.size() > SHOWN ? "\n  and " + (differences.size() - SHOWN) + " more differences" : "";
        return differences.stream().limit(SHOWN).map(Difference::toString).collect(Collectors.joining("\n", "", more));
    }

    private static List<Difference> differences(Map<String, String> taped, Map<String, String> now) {
        TreeSet<String> paths = new TreeSet<>(taped.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .map(path -> new Difference(path, taped.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .filter(difference -> !Objects.equals(difference.taped, difference.now))
                .toList();
    }

    private static double distance(List<Difference> differences) {
        return differences.stream()
                .mapToDouble(it -> 1 - new JaroWinklerSimilarity().apply(excerpt(it.taped), excerpt(it.now)))
                .sum();
    }

    private static Map<String, String> leaves(@Nullable Draw draw, Map<String, Object> request) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", request, leaves);
        if (draw != null) {
            leaves.put("case", draw.caseId());
            leaves.put("trial", String.valueOf(draw.trial()));
            leaves.put("vote", String.valueOf(draw.vote()));
            leaves.put("occurrence", String.valueOf(draw.occurrence()));
        }
        return leaves;
    }

    private static void collect(String path, Object value, Map<String, String> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> collect(path.isEmpty() ? "" + key : path + "." + key, item, leaves));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), leaves);
            }
        } else {
            leaves.put(path, String.valueOf(value));
        }
    }

    private static String place(Path file) {
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - 4), names).toString().replace('\\', '/');
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }

    private record Difference(String path, String taped, String now) {
        @Override
        public String toString() {
            return "  nearest    " + path + " was \"" + excerpt(taped) + "\" on tape, is \"" + excerpt(now) + "\" now";
        }
    }
}
