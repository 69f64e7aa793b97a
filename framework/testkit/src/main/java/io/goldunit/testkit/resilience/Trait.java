package io.goldunit.testkit.resilience;

import io.goldunit.testkit.Fault;
import io.goldunit.testkit.Reply;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * What an application should do when its provider fails. To <em>survive</em> is to give the answer that it gives when all is well;
 * to <em>surface</em> is to throw, or to answer so that {@link Resilience#admitting} knows that something went wrong.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@SuppressWarnings("ImmutableEnumChecker") // its records of functions are immutable, but cannot say so
public enum Trait {
    /** The first call gets 429 with {@code Retry-After: 1}: it calls again after a second or more, and survives. */
    WAITS_WHEN_RATE_LIMITED(
            "waits as long as Retry-After says (429)",
            Situation.firstCall(
                    "429 and Retry-After: 1", error(429, "rate limited").withRetryAfter(Duration.ofSeconds(1))),
            Demand.rightAfter(Duration.ofSeconds(1)),
            "call again after a 429, and not before the time in its header Retry-After is over"),

    /** The first call gets 500: it survives. */
    SURVIVES_A_SERVER_ERROR(
            "survives a server error (500)",
            Situation.firstCall("500", error(500, "server error")),
            Demand.right(),
            Remedies.RETRY),

    /** The first call gets 503: it survives. */
    SURVIVES_AN_OVERLOAD(
            "survives an overload (503)",
            Situation.firstCall("503", error(503, "overloaded")),
            Demand.right(),
            Remedies.RETRY),

    /** The connection of the first call is reset in the middle of the reply: it survives. */
    SURVIVES_A_CONNECTION_RESET(
            "survives a connection reset",
            Situation.firstReply("resets the connection in the middle of its first reply", Fault.connectionReset()),
            Demand.right(),
            Remedies.RETRY),

    /** Every call gets 400: it surfaces that, and makes no more calls than when all is well. */
    ASKS_ONCE_WHEN_WRONG(
            "asks once when the call is wrong (400)",
            Situation.everyCall("400", error(400, "there is no such parameter")),
            Demand.surfacedAtOnce(),
            Remedies.ONCE),

    /** Every call gets 401: it surfaces that, and makes no more calls than when all is well. */
    ASKS_ONCE_WITHOUT_ACCESS(
            "asks once when its key is not accepted (401)",
            Situation.everyCall("401", error(401, "there is no such key")),
            Demand.surfacedAtOnce(),
            Remedies.ONCE),

    /** Every call gets 500: it surfaces that after at most as many attempts as {@link Resilience#attempts} allows. */
    GIVES_UP_ON_A_DEAD_PROVIDER(
            "gives up on a provider that stays down (500)",
            Situation.everyCall("500", error(500, "server error")),
            Demand.surfacedAfterAttempts(),
            "limit the attempts and throw when they are spent, or allow more with attempts(..)"),

    /** No byte of a reply ever comes: it surfaces that within its limit. */
    GIVES_UP_ON_SILENCE(
            "gives up on a provider that never answers",
            Situation.everyReply("takes the call and sends nothing", Fault.slowFirstByte(Duration.ofHours(1))),
            Demand.surfaced(),
            Remedies.LIMIT),

    /** The reply begins and never ends: it surfaces that within its limit. A limit on the first byte alone does not help. */
    GIVES_UP_ON_A_STALL(
            "gives up on an answer that stops coming",
            Situation.everyReply("begins its reply and never ends it", Fault.slowStream(Duration.ofHours(1))),
            Demand.surfaced(),
            Remedies.LIMIT),

    /** The model's answer is withheld, finish reason {@code content_filter}: it surfaces that. */
    SURFACES_A_CONTENT_FILTER(
            "surfaces a content filter",
            Situation.everyReply("withholds the answer, finish reason content_filter", Fault.contentFilter()),
            Demand.rightOrSurfaced(),
            Remedies.FINISH),

    /** The model's answer ends half-way, finish reason {@code length}: it surfaces that. */
    SURFACES_A_CUT_ANSWER(
            "surfaces an answer that is cut off",
            Situation.everyReply("ends the answer half-way, finish reason length", Fault.cutAtLength()),
            Demand.rightOrSurfaced(),
            Remedies.FINISH),

    /** The reply is in order, but holds no answer: it surfaces that. */
    SURFACES_AN_EMPTY_REPLY(
            "surfaces a reply without an answer",
            Situation.everyReply("sends replies that hold no answer", Fault.emptyChoices()),
            Demand.rightOrSurfaced(),
            "throw when a reply holds no choice or no text"),

    /** The body of every reply ends in its middle, though the connection ends in good order: it surfaces that. */
    SURFACES_A_TRUNCATED_REPLY(
            "surfaces a reply that is truncated",
            Situation.everyReply("ends every reply in its middle", Fault.truncatedJson()),
            Demand.rightOrSurfaced(),
            "throw when a reply is no JSON, or a stream ends without its last event"),

    /** The body of every reply, or an event of it, is not JSON: it surfaces that, or reads the answer all the same. */
    SURFACES_MALFORMED_JSON(
            "surfaces JSON that is malformed",
            Situation.everyReply("puts a comma too many into every reply", Fault.malformedJson()),
            Demand.rightOrSurfaced(),
            Remedies.MALFORMED),

    /** An event of every stream is broken in two: it surfaces that. Only for applications that stream. */
    SURFACES_MALFORMED_EVENTS(
            "surfaces events that are malformed",
            Situation.everyReply("breaks an event of every stream in two", Fault.malformedEvents()),
            Demand.rightOrSurfaced(),
            Remedies.MALFORMED,
            Need.stream()),

    /** Every stream ends in its middle, after a whole event and in good order: it surfaces that. Only for applications that stream. */
    SURFACES_TRUNCATED_EVENTS(
            "surfaces a stream without its end",
            Situation.everyReply("ends every stream in its middle, after a whole event", Fault.truncatedEvents()),
            Demand.rightOrSurfaced(),
            "throw when a stream ends and none of its events said that the answer is complete",
            Need.stream()),

    /** The answer has 8 MB: it surfaces that, and neither hands it on nor runs out of memory. */
    SURFACES_AN_OVERSIZED_ANSWER(
            "surfaces an answer that is far too long",
            Situation.everyReply("answers with 8 MB of text", Fault.oversized(8_000_000)),
            Demand.rightOrSurfaced(),
            "limit how much of a reply is read, or at least how long an answer may be"),

    /** The provider's certificate has expired: it surfaces that, and sends nothing. */
    REFUSES_AN_EXPIRED_CERTIFICATE(
            "refuses an expired certificate",
            Situation.expiredCertificate(),
            Demand.noCall(),
            "take out what makes the client trust every certificate"),

    /** The provider's refusal, 401, repeats the key, as some gateways do: what it throws does not. Only where a key is sent. */
    KEEPS_ITS_KEY(
            "keeps its key to itself",
            Situation.everyCall("401 and a message that repeats the key", error(401, "no such key: " + Endpoint.KEY)),
            Demand.keyKept(),
            "take the key out of the messages of what is thrown, causes included: they end in logs and reports",
            Need.key()),

    /** Another model answers than was asked: it surfaces that. Only when asked for by {@link Resilience#with}. */
    NOTICES_ANOTHER_MODEL(
            "notices that another model answers",
            Situation.everyReply("lets the model \"another-model\" answer", Fault.otherModel("another-model")),
            Demand.surfaced(),
            "compare the model that the reply names with the one asked for"),

    /** The model asks for a tool again and again: it surfaces that. Only when {@link Resilience#callingTool} says which tool. */
    ENDS_TOOL_CALLS(
            "ends a loop of tool calls",
            Situation.askingForTools(),
            Demand.toolsEnded(),
            "limit how often the model may ask for tools",
            Need.tool());

    private final String title;
    private final Situation situation;
    private final Demand demand;
    private final String remedy;
    private final Need need;

    Trait(String title, Situation situation, Demand demand, String remedy) {
        this(title, situation, demand, remedy, Need.none());
    }

    Trait(String title, Situation situation, Demand demand, String remedy, Need need) {
        this.title = title;
        this.situation = situation;
        this.demand = demand;
        this.remedy = remedy;
        this.need = need;
    }

    /** As the test's name. */
    public String title() {
        return title;
    }

    Situation situation() {
        return situation;
    }

    Demand demand() {
        return demand;
    }

    String remedy() {
        return remedy;
    }

    Need need() {
        return need;
    }

    /** Whether it is tested though nobody asks for it. */
    boolean byDefault() {
        return this != NOTICES_ANOTHER_MODEL && this != ENDS_TOOL_CALLS;
    }

    private static Reply.HttpError error(int status, String message) {
        return Reply.error(status, message);
    }

    /** What helps against more than one failure. */
    private static final class Remedies {

        static final String RETRY =
                "call again after 429, 5xx or a broken connection, a few times and with growing pauses";
        static final String ONCE = "do not repeat what cannot succeed: of 4xx, only 408 and 429 are worth another call";
        static final String LIMIT =
                "limit the time of the whole call, its body included, or allow more with within(..) when it has a longer"
                        + " limit";
        static final String FINISH = "look at the finish reason, and throw unless it says that the answer is complete";
        static final String MALFORMED = "throw on what cannot be read, do not skip it";
    }
}
