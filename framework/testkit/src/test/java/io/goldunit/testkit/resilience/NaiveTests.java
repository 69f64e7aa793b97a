package io.goldunit.testkit.resilience;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ready set says to careless applications: all of it, word by word, in {@code <application>.txt}. */
class NaiveTests {

    private static final Set<String> HANGING =
            Set.of(Trait.GIVES_UP_ON_SILENCE.title(), Trait.GIVES_UP_ON_A_STALL.title());

    /** The applications. */
    @SuppressWarnings("ImmutableEnumChecker") // its functions are immutable, but cannot say so
    enum Bot {
        WHOLE(endpoint -> Naive.whole(endpoint)),
        STREAMING(endpoint -> Naive.streaming(endpoint)),
        STUBBORN(endpoint -> Naive.stubborn(endpoint));

        private final Resilience tested;

        Bot(Function<Endpoint, Application> application) {
            tested = Resilience.of(application).with(Trait.NOTICES_ANOTHER_MODEL);
        }

        String expected() throws IOException {
            String file = name().toLowerCase(Locale.ROOT) + ".txt";
            try (InputStream text = Objects.requireNonNull(NaiveTests.class.getResourceAsStream(file), file)) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCarelessnessIsToldWithItsRemedy(Bot bot) throws IOException {
        Stream<DynamicTest> waiting = bot.tested
                .within(Duration.ofMinutes(1))
                .tests()
                .filter(test -> !HANGING.contains(test.getDisplayName()));
        Stream<DynamicTest> hanging = bot.tested
                .within(Duration.ofMillis(300))
                .tests()
                .filter(test -> HANGING.contains(test.getDisplayName()));

        assertThat(Stream.concat(waiting, hanging).map(NaiveTests::complaint).collect(joining()))
                .isEqualTo(bot.expected());
    }

    /** Without what differs from machine to machine. */
    private static String complaint(DynamicTest test) {
        Throwable thrown = catchThrowable(() -> test.getExecutable().execute());
        return thrown == null
                ? ""
                : (thrown.getMessage() + "\n\n")
                        .replaceAll("the second \\d+ ms", "the second n ms")
                        .replaceAll("made \\d+ calls?(.*), and neither", "made n calls, and neither")
                        .replaceAll("IOException: (?!HTTP).*", "IOException: (broken)");
    }

    @Test
    void aLoopOfToolCallsIsToldWithItsRemedy() {
        Resilience tested = Resilience.of(Naive::callingTools).callingTool("stock", Map.of("of", "tea"));

        assertThatThrownBy(() -> tested.check(Trait.ENDS_TOOL_CALLS))
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replaceAll("second \\d+ ms", "second n ms"))
                .isEqualTo("""
                        [resilience: ends a loop of tool calls] the application does not
                          provider     asks for the same tool in reply to the first 200 calls
                          application  made 201 calls, the second n ms after the first, and answered "Yes, seven is a prime number."
                          expected     an exception, or an answer that admitting(..) knows, or the answer as ever, "Yes, seven is a prime number.", before the model stops asking
                          remedy       limit how often the model may ask for tools
                          exclude      .without(Trait.ENDS_TOOL_CALLS, "the reason")""");
    }

    @Test
    void everyOtherTraitIsMissedBySomeApplication() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Bot bot : Bot.values()) {
            all.append(bot.expected());
        }

        assertThat(EnumSet.complementOf(EnumSet.of(Trait.ENDS_TOOL_CALLS)).stream()
                        .map(trait -> ".without(Trait." + trait + ", "))
                .allSatisfy(it -> assertThat(all).contains(it));
    }
}
