package io.goldunit.testkit.resilience;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application that takes care has every trait, in every protocol. */
class CarefulTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** The ways to ask a model. */
    @SuppressWarnings("ImmutableEnumChecker") // its functions are immutable, but cannot say so
    enum Way {
        OPENAI(Careful::openAi),
        OPENAI_STREAMED(Careful::streaming),
        ANTHROPIC(Careful::anthropic),
        OLLAMA(Careful::ollama);

        private final BiFunction<Endpoint, Duration, Application> application;

        Way(BiFunction<Endpoint, Duration, Application> application) {
            this.application = application;
        }
    }

    @TestFactory
    Stream<DynamicTest> openAi() {
        return all(Way.OPENAI);
    }

    @TestFactory
    Stream<DynamicTest> streamed() {
        return all(Way.OPENAI_STREAMED);
    }

    @TestFactory
    Stream<DynamicTest> anthropic() {
        return all(Way.ANTHROPIC);
    }

    @TestFactory
    Stream<DynamicTest> ollama() {
        return all(Way.OLLAMA);
    }

    private static Stream<DynamicTest> all(Way way) {
        return Resilience.of(endpoint -> way.application.apply(endpoint, LONG))
                .within(LONG.multipliedBy(2))
                .with(Trait.NOTICES_ANOTHER_MODEL)
                .tests()
                .filter(test -> !test.getDisplayName().equals(Trait.GIVES_UP_ON_SILENCE.title())
                        && !test.getDisplayName().equals(Trait.GIVES_UP_ON_A_STALL.title()));
    }

    /** Patient when all is well, so that a busy machine does not matter, and impatient when the provider hangs. */
    private static Resilience impatient(Way way) {
        Iterator<Duration> patience = List.of(LONG, Duration.ofSeconds(2)).iterator();
        return Resilience.of(endpoint -> way.application.apply(endpoint, patience.next()))
                .within(LONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "OPENAI_STREAMED"})
    void silenceIsNotWaitedFor(Way way) {
        assertThatCode(() -> impatient(way).check(Trait.GIVES_UP_ON_SILENCE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "OPENAI_STREAMED"})
    void aStallIsNotWaitedFor(Way way) {
        assertThatCode(() -> impatient(way).check(Trait.GIVES_UP_ON_A_STALL)).doesNotThrowAnyException();
    }
}
