package io.goldunit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Which calls a fault meets, by their number since the fault was set. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class When {

    private final LongPredicate numbers;
    private final @Nullable String model;

    private When(LongPredicate numbers) {
        this(numbers, null);
    }

    private When(LongPredicate numbers, @Nullable String model) {
        this.numbers = numbers;
        this.model = model;
    }

    /** Every call. */
    public static When always() {
        return new When(number -> true);
    }

    /**
     * The next calls, and none after them.
     *
     * @param calls how many, from 1
     */
    public static When next(int calls) {
        requirePositive(calls);
        return new When(number -> number <= calls);
    }

    /**
     * Every n-th call: of {@code every(3)} the third, the sixth, and so on.
     *
     * @param calls from 1
     */
    public static When every(int calls) {
        requirePositive(calls);
        return new When(number -> number % calls == 0);
    }

    /**
     * A share of the calls, drawn for each by its number: the same seed hits the same numbers.
     *
     * @param share from 0 for none to 1 for all
     */
    public static When share(double share, long seed) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + share);
        }
        return new When(number -> new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L).nextDouble() < share);
    }

    /** The same of the calls to one model alone, such as the judge's: others are neither met nor counted. */
    public When ofModel(String name) {
        return new When(numbers, requireNonNull(name, "name"));
    }

    boolean counts(String asked) {
        return model == null || model.equals(asked);
    }

    /** Whether the call of this number, from 1, is met. */
    boolean includes(long number) {
        return numbers.test(number);
    }

    private static void requirePositive(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("a fault meets 1 call or more, not " + calls);
        }
    }
}
