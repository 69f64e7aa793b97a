package io.goldunit.testkit.resilience;

import static java.util.Objects.requireNonNull;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Reply;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of how an application stands up to its provider's failures, one for each {@link Trait}. Each builds the application anew, on
 * a server of its own, and asks it one question, so the tests can run at once. An application is first asked while all is well: that
 * answer is the one it must give whenever it survives a failure, and the calls made for it are those it may make.
 *
 * <p>Immutable: the methods that say more return a changed copy.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Resilience {

    private final Plan plan;
    private final Set<Trait> added;
    private final Map<Trait, String> excluded;

    private Resilience(Plan plan, Set<Trait> added, Map<Trait, String> excluded) {
        this.plan = plan;
        this.added = added;
        this.excluded = excluded;
    }

    /**
     * The ready set for one application, which speaks OpenAI's, Anthropic's or Ollama's API.
     *
     * @param application builds it for an endpoint; called once for each test, and once more, by several threads when tests run at
     *     once
     */
    public static Resilience of(Function<? super Endpoint, ? extends Application> application) {
        return new Resilience(Plan.of(requireNonNull(application, "application")), Set.of(), Map.of());
    }

    /** Asks the application this; else whether seven is a prime number. */
    public Resilience asking(String question) {
        return with(plan.asking(requireNonNull(question, "question")));
    }

    /** Has the model say this when all is well; else that seven is a prime number. */
    public Resilience answering(String text) {
        Reply reply = Reply.text(text);
        return answering(call -> reply);
    }

    /**
     * Has the model say what the script returns when all is well, for applications that need several calls for an answer.
     *
     * @param script called by several threads at once when calls come at once; {@link io.goldunit.testkit.Script} is one by prompt
     */
    public Resilience answering(Function<? super ChatCall, ? extends Reply> script) {
        return with(plan.answering(requireNonNull(script, "script")));
    }

    /**
     * Gives the application this time to answer or fail in each test; else 10 seconds. When all is well it has a minute at least.
     *
     * @param limit more than 0
     */
    public Resilience within(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("an application needs some time to answer, more than " + limit);
        }
        return with(plan.within(limit));
    }

    /**
     * Allows so many calls to a provider that stays down where one is enough when all is well; else 5.
     *
     * @param most from 1, the first included
     */
    public Resilience attempts(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("an application makes 1 attempt or more, not " + most);
        }
        return with(plan.attempts(most));
    }

    /**
     * Says how the application's answers say that something went wrong, such as {@code text -> text.startsWith("Sorry")}; else it
     * has to throw.
     *
     * @param admits asked about answers that may be empty; called by several threads when tests run at once
     */
    public Resilience admitting(Predicate<? super String> admits) {
        return with(plan.admitting(requireNonNull(admits, "admits")));
    }

    /**
     * Tests {@link Trait#ENDS_TOOL_CALLS} too, with a model that always asks for this tool.
     *
     * @param name of a tool that the application offers its model
     * @param arguments a map, a record or whatever else Jackson can write as an object
     */
    public Resilience callingTool(String name, Object arguments) {
        return with(plan.callingTool(Reply.toolCall(name, arguments))).with(Trait.ENDS_TOOL_CALLS);
    }

    /** Tests a trait that is not tested unless it is asked for. One that does not concern the application then fails. */
    public Resilience with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(added);
        return new Resilience(plan, more, excluded);
    }

    /**
     * Does not test a trait: its test is skipped with the reason.
     *
     * @param reason why the application does without; not blank
     */
    public Resilience without(Trait trait, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "without(Trait." + trait.name() + ", ..) needs a reason, for those who read it later");
        }
        Map<Trait, String> more = new EnumMap<>(Trait.class);
        more.putAll(excluded);
        more.put(trait, reason);
        return new Resilience(plan, added, more);
    }

    private Resilience with(Plan changed) {
        return new Resilience(changed, added, excluded);
    }

    /**
     * The tests, for a method with {@code @TestFactory}. A trait that does not concern the application, for it does not stream or
     * sends no key, has none.
     *
     * @throws AssertionError when the application does not even answer a provider that is well
     */
    public Stream<DynamicTest> tests() {
        Healthy healthy = Healthy.of(plan);
        return Arrays.stream(Trait.values())
                .filter(trait -> added.contains(trait) || concerns(trait, healthy))
                .map(trait -> DynamicTest.dynamicTest(trait.title(), () -> test(trait, healthy)));
    }

    /**
     * Tests one trait, also an excluded one.
     *
     * @throws AssertionError when the application does not have it
     */
    public void check(Trait trait) {
        check(trait, Healthy.of(plan));
    }

    private static boolean concerns(Trait trait, Healthy healthy) {
        return trait.byDefault() && trait.need().given().test(healthy);
    }

    private void test(Trait trait, Healthy healthy) {
        String reason = excluded.get(trait);
        if (reason != null) {
            Assumptions.abort("[resilience: %s] excluded: %s".formatted(trait.title(), reason));
        }
        check(trait, healthy);
    }

    private void check(Trait trait, Healthy healthy) {
        if (!trait.need().given().test(healthy)) {
            throw Complaint.doesNotConcern(trait);
        }
        Seen seen = Encounter.of(plan, trait.situation(), plan.limit());
        if (seen.silent() && trait != Trait.REFUSES_AN_EXPIRED_CERTIFICATE) {
            throw Complaint.notReached(trait, seen);
        }
        if (!trait.demand().met().test(healthy, seen)) {
            throw Complaint.about(trait, healthy, seen);
        }
    }
}
