package io.goldunit.score.similarity;

import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Choice;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;

/**
 * An option of a similarity, as case files and the command line have it.
 *
 * @param <T> the similarity
 * @param key as in code, in kebab case
 * @param set gives the similarity that has the option
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Option<T>(String key, BiFunction<T, Argument, T> set) {

    /** One that reads its value itself. */
    public static <T> Option<T> of(String key, BiFunction<T, Argument, T> set) {
        return new Option<>(key, set);
    }

    /** One that is switched on by true; false leaves everything as it is. */
    public static <T> Option<T> flag(String key, UnaryOperator<T> on) {
        return new Option<>(key, (it, value) -> value.flag() ? on.apply(it) : it);
    }

    /** One that takes a whole number. */
    public static <T> Option<T> integer(String key, BiFunction<T, Integer, T> set) {
        return new Option<>(key, (it, value) -> set.apply(it, value.integer()));
    }

    /** One that takes one of some values. */
    public static <T, V> Option<T> choice(String key, Choice<V> choice, BiFunction<T, V, T> set) {
        return new Option<>(key, (it, value) -> set.apply(it, choice.read(value)));
    }
}
