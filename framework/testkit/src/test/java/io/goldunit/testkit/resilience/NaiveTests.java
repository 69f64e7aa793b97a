package io.goldunit.testkit.resilience;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
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
        STUBBORN(endpoint -> Naive.stubborn(endpoint)),
        CALLING_TOOLS(endpoint -> Naive.callingTools(endpoint));

        private final Resilience tested;

        Bot(Function<Endpoint, Application> application) {
            Resilience all = Resilience.of(application).with(Trait.NOTICES_ANOTHER_MODEL);
            tested = name().equals("CALLING_TOOLS") ? all.callingTool("stock", "{}") : all;
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

    /** Whatever differs from machine to machine is left out. */
    private static String complaint(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable e) {
            return (e.getMessage() + "\n\n")
                    .replaceAll("the second \\d+ ms", "the second n ms")
                    .replaceAll("made \\d+ calls?(.*), and neither", "made n calls, and neither")
                    .replaceAll("IOException: (?!HTTP).*", "IOException: (broken)");
        }
    }

    @Test
    void everyTraitIsMissedBySome() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Bot bot : Bot.values()) {
            all.append(bot.expected());
        }

        assertThat(Arrays.stream(Trait.values()).map(trait -> ".without(Trait." + trait + ", "))
                .allSatisfy(it -> assertThat(all).contains(it));
    }
}
