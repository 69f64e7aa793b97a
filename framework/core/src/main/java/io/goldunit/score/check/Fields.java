package io.goldunit.score.check;

import io.goldunit.file.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The fields of an argument.
 *
 * @param values by key; only known keys
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Fields(Map<String, Argument> values) {

    static Fields of(Argument argument, String first, String... others) {
        if (!(argument.value() instanceof Map<?, ?> object)) {
            return new Fields(Map.of(first, new Argument(argument.name(), argument.value())));
        }
        List<String> known = Stream.concat(Stream.of(first), Stream.of(others)).toList();
        Map<String, Argument> values = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            String name = key.toString();
            requireKnown(argument.name(), name, known);
            values.put(name, new Argument(argument.name() + "." + name, value));
        });
        return new Fields(values);
    }

    /** What stands under a key. */
    public Optional<Argument> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static void requireKnown(String rule, String key, List<String> known) {
        if (!known.contains(key)) {
            String meant =
                    Nearest.to(key, known).map(it -> ", but [" + it + "]").orElseGet(() -> ": " + told(known));
            throw new IllegalArgumentException("[" + rule + "] has no key [" + key + "]" + meant);
        }
    }

    /** A first key without a name is that of a bare value alone. */
    private static String told(List<String> known) {
        List<String> keys = known.stream().filter(it -> !it.isEmpty()).toList();
        return keys.isEmpty() ? "it has none" : "it has " + String.join(", ", keys);
    }
}
