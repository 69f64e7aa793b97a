package io.goldunit.score.similarity;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Fields;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A similarity by the name that it has in reports, with the options that it has in code: for case files, which demand how similar an
 * answer is to be, and for the command line, which measures alone.
 *
 * @param standard without any option
 * @param needs what a case must have for it, such as {@code an expected text}
 * @param options their keys
 * @param reader makes the scorer of the options that are given
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SimilarityForm(Scorer standard, String needs, List<String> options, Function<Fields, Scorer> reader) {

    private static final Pattern VERSION = Pattern.compile("similarity/[^/]+/([0-9]+) .*", Pattern.DOTALL);

    private static final String TO = "to";

    /**
     * A similarity to expected texts.
     *
     * @param options set one after the other, in this order
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T extends Scorer> SimilarityForm of(T standard, Option<T>... options) {
        return of("an expected text", standard, List.of(options));
    }

    /** A similarity to something else that is expected. */
    public static <T extends Scorer> SimilarityForm of(String needs, T standard, List<Option<T>> options) {
        List<String> keys = options.stream().map(Option::key).toList();
        return new SimilarityForm(standard, needs, keys, given -> read(standard, options, given));
    }

    private static <T extends Scorer> Scorer read(T standard, List<Option<T>> options, Fields given) {
        T scorer = standard;
        for (Option<T> option : options) {
            Argument value = given.values().get(option.key());
            scorer = value == null ? scorer : option.set().apply(scorer, value);
        }
        return scorer;
    }

    /** That of the scorer. */
    public String name() {
        return standard.spec().name();
    }

    /**
     * The scorer with options.
     *
     * @param given an object of options
     * @throws IllegalArgumentException when one of them is unknown or has a value that it does not take
     */
    public Scorer scorer(Argument given) {
        if (!(given.value() instanceof Map)) {
            throw unnamed(given);
        }
        return reader.apply(given.fields("", options.toArray(String[]::new)));
    }

    private IllegalArgumentException unnamed(Argument given) {
        return new IllegalArgumentException(
                options.isEmpty()
                        ? "[" + name() + "] has no options: write " + name()
                        : given.not("given options by name").getMessage() + ": " + remedy(given.value()));
    }

    private String remedy(@Nullable Object given) {
        boolean isKnown = options.contains(given);
        String option = isKnown ? String.valueOf(given) : options.get(0);
        String all = isKnown ? "" : "; there are " + String.join(", ", options);
        return "write " + name() + "(" + option + "=" + (isFlag(option) ? "true" : "...") + ")" + all;
    }

    private boolean isFlag(String option) {
        try {
            Scorer on = reader.apply(new Fields(Map.of(option, new Argument(name(), true))));
            return !on.spec().equals(standard.spec());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The check that demands a similarity. */
    public CheckForm check() {
        List<String> others = others();
        String most = String.join(", ", others.subList(0, others.size() - 1));
        String keys = limitKey() + (most.isEmpty() ? "" : ", " + most) + " and " + others.get(others.size() - 1);
        return new CheckForm(name(), version(), "a number from 0 to 1, or an object with " + keys, this::read);
    }

    private Similar read(Argument argument) {
        Limit.refuseOtherKey(limitKey(), argument);
        Fields fields = argument.fields(limitKey(), others().toArray(String[]::new));
        Limit limit = Limit.read(argument, standard.spec().direction(), fields);
        Similar ofCase = new Similar(reader.apply(fields), needs, limit);
        return fields.get(TO).map(ofCase::to).orElse(ofCase);
    }

    private String limitKey() {
        return Limit.key(standard.spec().direction());
    }

    private List<String> others() {
        return Stream.concat(Stream.of(TO), options.stream()).toList();
    }

    /** A check changes its meaning whenever its similarity does. */
    private int version() {
        Matcher signature = VERSION.matcher(standard.spec().signature());
        if (!signature.matches()) {
            throw new IllegalStateException("no version in " + standard.spec().signature());
        }
        return Integer.parseInt(signature.group(1));
    }
}
