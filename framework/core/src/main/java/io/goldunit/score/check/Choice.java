package io.goldunit.score.check;

import io.goldunit.file.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Values of which an option takes one.
 *
 * @param <V> what a value is
 * @param values by the name that a case file uses, in their order
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Choice<V>(Map<String, V> values) {

    /** Values by a name that each of them has. */
    public static <V> Choice<V> of(List<V> values, Function<V, String> name) {
        Map<String, V> byName = new LinkedHashMap<>();
        values.forEach(it -> byName.put(name.apply(it), it));
        return new Choice<>(byName);
    }

    /** All of an enum, {@code ADD_K} as {@code add-k}. */
    public static <E extends Enum<E>> Choice<E> ofEnum(Class<E> type) {
        return of(List.of(type.getEnumConstants()), Choice::name);
    }

    /** The name of a constant, such as {@code add-k} for {@code ADD_K}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that is named.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public V read(Argument argument) {
        V value = argument.value() instanceof String name ? values.get(name) : null;
        if (value == null) {
            throw argument.not(wanted(argument));
        }
        return value;
    }

    /** The values of a name or a list of names. */
    public List<V> readAll(Argument argument) {
        return argument.texts().stream()
                .map(it -> read(new Argument(argument.name(), it)))
                .toList();
    }

    private String wanted(Argument argument) {
        String all = "one of " + String.join(", ", values.keySet());
        return argument.value() instanceof String name
                ? Nearest.to(name, values.keySet()).orElse(all)
                : all;
    }
}
