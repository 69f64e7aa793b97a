package io.goldunit.call;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is nearest to a call that is not on tape, and says what differs. Not thread-safe. */
final class TapeMiss {

    private static final int SHOWN = 5;
    private static final Comparator<List<Difference>> NEARER =
            Comparator.<List<Difference>>comparingInt(List::size).thenComparingDouble(TapeMiss::distance);

    private final Map<String, String> now;
    private @Nullable List<Difference> nearest;

    /** @param request as the tape would keep it: what is redacted there must not differ, and not be shown */
    TapeMiss(@Nullable Draw draw, Map<String, Object> request) {
        this.now = leaves(draw, request);
    }

    void compare(TapeEntry taped) {
        Map<String, Object> request = taped.request();
        List<Difference> differences = differences(leaves(taped.draw(), request == null ? Map.of() : request), now);
        if (nearest == null || NEARER.compare(differences, nearest) < 0) {
            nearest = differences;
        }
    }

    String describe(String caller, int trial, String place) {
        return """
                not on tape: a call of [%s], trial %d
                %s
                  record     run once with -Dgoldunit.tape=auto where the model can be reached, and commit %s""".formatted(caller, trial, nearest(), place);
    }

    private String nearest() {
        if (nearest == null) {
            return "  nearest    none";
        }
        if (nearest.isEmpty()) {
            return "  nearest    the same but for what is redacted on tape";
        }
        String more = nearest.size() > SHOWN ? "\n  and " + (nearest.size() - SHOWN) + " more differences" : "";
        return nearest.stream().limit(SHOWN).map(Difference::toString).collect(Collectors.joining("\n", "", more))
                + elsewhere(nearest);
    }

    private static String elsewhere(List<Difference> differences) {
        return differences.stream().anyMatch(it -> it.path().equals("endpoint"))
                ? "\n  endpoint   where it is another on every machine, name it: Tape.around(model, \"name\")"
                : "";
    }

    private static List<Difference> differences(Map<String, String> taped, Map<String, String> now) {
        TreeSet<String> paths = new TreeSet<>(taped.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(taped.get(path), now.get(path)))
                .map(path -> new Difference(path, taped.get(path), now.get(path)))
                .toList();
    }

    private static double distance(List<Difference> differences) {
        return differences.stream().mapToDouble(Difference::distance).sum();
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
}
