package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Refuses what is null because nobody has set it yet. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Injected {

    private Injected() {}

    /**
     * The value itself.
     *
     * @param what it is, such as {@code the chat model}
     * @throws IllegalArgumentException when it is null, with the usual reasons
     */
    public static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(missing(what));
        }
        return value;
    }

    /** What to say of something that is null, with the usual reasons. */
    public static String missing(String what) {
        return what + " is null: was it injected?"
                + " With Spring it takes @SpringBootTest on the class and @Autowired on the field,"
                + " with Quarkus @QuarkusTest and @Inject."
                + " A field that is injected, or set in @BeforeEach, is still null where another field is initialised:"
                + " use it within the method marked @GoldenSet";
    }
}
