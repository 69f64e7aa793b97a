package io.goldunit.testkit.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.goldunit.testkit.Reply;
import io.goldunit.testkit.Script;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ResilienceTests {

    private static final Resilience WHOLE = Resilience.of(Naive::whole).within(Duration.ofMinutes(1));

    private static Events run(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(OfATeam.class, method))
                .execute()
                .allEvents();
    }

    @Test
    void everyTraitIsATestWithItsName() {
        Resilience streaming = Resilience.of(Naive::streaming);

        assertThat(streaming.tests().map(DynamicTest::getDisplayName))
                .isEqualTo(Arrays.stream(Trait.values())
                        .filter(Trait::byDefault)
                        .map(Trait::title)
                        .toList());
    }

    @Test
    void aTraitThatDoesNotConcernTheApplicationHasNoTest() {
        Resilience ollama = Resilience.of(endpoint -> Careful.ollama(endpoint, Duration.ofMinutes(1)));

        assertThat(ollama.tests().map(DynamicTest::getDisplayName))
                .hasSize(16)
                .doesNotContain(
                        Trait.KEEPS_ITS_KEY.title(),
                        Trait.SURFACES_MALFORMED_EVENTS.title(),
                        Trait.SURFACES_TRUNCATED_EVENTS.title());
    }

    @Test
    void aTraitThatDoesNotConcernTheApplicationFailsWhereItIsAskedFor() {
        assertThatThrownBy(() -> WHOLE.check(Trait.SURFACES_MALFORMED_EVENTS))
                .hasMessage(
                        "[resilience: surfaces events that are malformed] not tested, by the test's mistake: it takes an"
                                + " application that streams its model's answers");
        assertThatThrownBy(() -> WHOLE.callingTool("stock", Map.of()).check(Trait.ENDS_TOOL_CALLS))
                .hasMessage("[resilience: ends a loop of tool calls] not tested, by the test's mistake: it takes an"
                        + " application that offers its model the tool of callingTool(..)");
        assertThatThrownBy(() -> WHOLE.check(Trait.ENDS_TOOL_CALLS))
                .hasMessageEndingWith("the tool of callingTool(..)");
    }

    @Test
    void inJUnitATestFailsPassesOrIsSkippedWithItsReason() {
        run("two")
                .assertEventsMatchLooselyInOrder(
                        event(test(), displayName("survives an overload (503)"), finishedWithFailure()),
                        event(test(), displayName("asks once when the call is wrong (400)"), finishedSuccessfully()));
        run("two")
                .aborted()
                .assertEventsMatchExactly(event(
                        displayName("keeps its key to itself"),
                        abortedWithReason(
                                message("[resilience: keeps its key to itself] excluded: our gateway hides it"))));
    }

    @Test
    void anApplicationThatDoesNotAnswerAtAllIsNotTested() {
        run("unwired").failed().assertEventsMatchExactly(event(finishedWithFailure(message("""
                        [resilience] not tested, by the test's mistake: the application does not answer a provider that is well
                          application  made 0 calls, and answered "From a cache."
                          remedy       build the application on the endpoint's baseUrl() (Ollama: rootUrl()) and apiKey(), and let answering(..) say what its model says"""))));
    }

    @Test
    void anAnswerThatIsAlwaysWrongIsNoneWhenAllIsWell() {
        assertThatThrownBy(() -> WHOLE.admitting(text -> true).check(Trait.SURVIVES_AN_OVERLOAD))
                .hasMessageContaining("does not answer a provider that is well");
        assertThatThrownBy(() -> WHOLE.answering(" ").check(Trait.SURVIVES_AN_OVERLOAD))
                .hasMessageContaining("made 1 call, and answered nothing");
    }

    @Test
    void anApplicationThatRemembersItsAnswerIsNotTested() {
        AtomicReference<String> cache = new AtomicReference<>();
        Resilience caching = Resilience.of(endpoint -> question -> {
            String known = cache.get();
            String answer = known == null ? Naive.whole(endpoint).ask(question) : known;
            cache.set(answer);
            return answer;
        });

        assertThatThrownBy(() -> caching.check(Trait.SURVIVES_AN_OVERLOAD)).hasMessage("""
                [resilience: survives an overload (503)] not tested, by the test's mistake: the application asked its model once and not again
                  application  made 0 calls, and answered "Yes, seven is a prime number."
                  remedy       let it ask its model each time, at the endpoint it is built for: no cache between two applications""");
    }

    @Test
    void anAnswerThatAdmitsAFailureSurfacesIt() {
        Resilience apologising = Resilience.of(endpoint -> {
                    Application naive = Naive.whole(endpoint);
                    return question -> {
                        String answer = naive.ask(question);
                        return answer == null || answer.isEmpty() ? "Sorry, ask me something else." : answer;
                    };
                })
                .within(Duration.ofMinutes(1));

        assertThatCode(() ->
                        apologising.admitting(text -> text.startsWith("Sorry")).check(Trait.SURFACES_A_CONTENT_FILTER))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> apologising.check(Trait.SURFACES_A_CONTENT_FILTER))
                .hasMessageContaining("made 1 call, and answered \"Sorry, ask me something else.\"");
    }

    @Test
    void runningOutOfMemorySurfacesNothing() {
        Resilience hungry = Resilience.of(endpoint -> question -> {
                    String answer = Naive.whole(endpoint).ask(question);
                    if (answer != null && answer.length() > 1_000_000) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return answer;
                })
                .within(Duration.ofMinutes(1));

        assertThatThrownBy(() -> hungry.check(Trait.SURFACES_AN_OVERSIZED_ANSWER))
                .hasMessageContaining("made 1 call, and threw java.lang.OutOfMemoryError: Java heap space")
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whatNeedsTwoCallsMayMakeTwoEachTime() {
        AtomicInteger calls = new AtomicInteger();
        Resilience twice = Resilience.of(endpoint -> {
                    Application naive = Naive.whole(endpoint);
                    return question -> {
                        calls.incrementAndGet();
                        try {
                            return naive.ask(question) + naive.ask("And eleven?");
                        } catch (Exception e) {
                            return naive.ask("And eleven?");
                        }
                    };
                })
                .asking("And seven?")
                .answering(Script.ofPrompt("seven", Reply.text("Yes. ")).when("eleven", Reply.text("It is, too.")))
                .within(Duration.ofMinutes(1));

        assertThatCode(() -> twice.check(Trait.ASKS_ONCE_WHEN_WRONG)).doesNotThrowAnyException();
        assertThatThrownBy(() -> twice.check(Trait.SURVIVES_AN_OVERLOAD))
                .hasMessageContaining("and answered \"It is, too.\"")
                .hasMessageContaining("the answer as ever, \"Yes. It is, too.\"");
        assertThat(calls).hasValue(4);
    }

    @Test
    void moreAttemptsAreAllowedWhereTheyAreWanted() {
        Resilience stubborn = Resilience.of(Naive::stubborn).within(Duration.ofMinutes(1));

        assertThatCode(() -> stubborn.attempts(20).check(Trait.GIVES_UP_ON_A_DEAD_PROVIDER))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> stubborn.attempts(19).check(Trait.GIVES_UP_ON_A_DEAD_PROVIDER))
                .hasMessageContaining("after at most 19 calls");
    }

    @Test
    void theCauseOfAHangIsThePlaceWhereItWas() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger built = new AtomicInteger();
        Resilience hanging = Resilience.of(endpoint -> question -> {
                    if (built.incrementAndGet() > 1) {
                        never.await();
                    }
                    return Naive.whole(endpoint).ask(question);
                })
                .within(Duration.ofSeconds(1));

        assertThatThrownBy(() -> hanging.check(Trait.SURVIVES_AN_OVERLOAD))
                .hasMessageContaining("made 0 calls, and neither answered nor failed within 1 s")
                .cause()
                .hasMessage("here it was when the time was over")
                .hasStackTraceContaining("CountDownLatch.await");
    }

    @Test
    void aTestThatIsInterruptedEndsAndStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread tests = Thread.currentThread();
        Resilience interrupting = Resilience.of(endpoint -> question -> {
            tests.interrupt();
            never.await();
            return "never";
        });

        assertThatThrownBy(() -> interrupting.check(Trait.SURVIVES_AN_OVERLOAD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("interrupted while the application was asked");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> WHOLE.within(Duration.ZERO))
                .hasMessage("an application needs some time to answer, more than PT0S");
        assertThatThrownBy(() -> WHOLE.attempts(0)).hasMessage("an application makes 1 attempt or more, not 0");
        assertThatThrownBy(() -> WHOLE.without(Trait.KEEPS_ITS_KEY, " "))
                .hasMessage("without(Trait.KEEPS_ITS_KEY, ..) needs a reason, for those who read it later");
    }

    /** As a team has it. */
    static class OfATeam {

        private static final List<String> CHOSEN = List.of(
                Trait.SURVIVES_AN_OVERLOAD.title(), Trait.ASKS_ONCE_WHEN_WRONG.title(), Trait.KEEPS_ITS_KEY.title());

        @TestFactory
        Stream<DynamicTest> two() {
            return WHOLE.without(Trait.KEEPS_ITS_KEY, "our gateway hides it")
                    .tests()
                    .filter(test -> CHOSEN.contains(test.getDisplayName()));
        }

        @TestFactory
        Stream<DynamicTest> unwired() {
            return Resilience.of(endpoint -> question -> "From a cache.").tests();
        }
    }
}
