package io.goldunit.candidate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.Calls;
import io.goldunit.golden.GoldenCase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A bean that was not injected, found when the first case is asked. */
class NullBeanTests {

    interface Assistant {
        String chat(String question);
    }

    private static final GoldenCase CASE = GoldenCase.of("sunday", "Are you open on Sunday?");

    /** As a framework leaves it that knows nothing of the class. */
    @SuppressWarnings("NullAway.Init")
    private Assistant assistant;

    @Test
    void aBeanThatIsNullIsNamedWithTheUsualReasons() {
        Candidate candidate = Candidate.of(it -> assistant.chat(it.question()));

        assertThatThrownBy(() -> candidate.answer(CASE, Calls.untaped()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the bean assistant is null: was it injected?"
                        + " With Spring it takes @SpringBootTest on the class and @Autowired on the field,"
                        + " with Quarkus @QuarkusTest and @Inject."
                        + " A field that is injected, or set in @BeforeEach, is still null where another field is"
                        + " initialised: use it within the method marked @GoldenSet");
    }

    @Test
    void whatIsNullWithinTheApplicationIsItsOwnAffair() {
        Candidate candidate = Candidate.of(it -> answer(null));

        assertThatThrownBy(() -> candidate.answer(CASE, Calls.untaped()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("no text");
    }

    private static String answer(@Nullable String text) {
        return Objects.requireNonNull(text, "no text");
    }
}
