package io.goldunit.testkit;

import static java.util.Objects.requireNonNull;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server for tests that speaks OpenAI's chat completions and embeddings, Anthropic's messages and Ollama's chat over HTTP, whole
 * or streamed, on this machine only. It answers as its script says, and fails as its faults say. What is wrong with a call or
 * the script reaches the client as an error of its API that says what: 404 for another path, 400 for a body that is no call, 500
 * for a script that is missing, exhausted, throws or returns null.
 *
 * <p>Up to 250 calls are served at once, further ones wait. Any number of servers can run at once. Safe for use by several threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LlmServer implements AutoCloseable {

    private final Desk desk = new Desk();
    private final LoopbackHttp http;

    private LlmServer(Function<Desk, LoopbackHttp> start) {
        http = start.apply(desk);
    }

    /** Starts a server on a free port. It has no script yet. */
    public static LlmServer start() {
        return new LlmServer(LoopbackHttp::plain);
    }

    /**
     * Starts a server that speaks HTTPS with a certificate that has expired, see {@link ExpiredCertificate}: no client should talk to
     * it.
     */
    public static LlmServer startWithExpiredCertificate() {
        return new LlmServer(LoopbackHttp::withExpiredCertificate);
    }

    /** Where the server is, ending in {@code /v1}: what clients of OpenAI and Anthropic call their base URL. */
    public String baseUrl() {
        return http.url() + "/v1";
    }

    /** Where the server is, without a path: what a client of Ollama calls its base URL. */
    public String rootUrl() {
        return http.url();
    }

    /**
     * Answers every chat call from now on with what the script returns for it.
     *
     * @param script called by several threads at once when calls come at once; {@link Script} is one by prompt
     */
    public LlmServer answering(Function<? super ChatCall, ? extends Reply> script) {
        desk.follow(requireNonNull(script, "script"));
        return this;
    }

    /** Answers every chat call from now on with the same text. */
    public LlmServer answering(String text) {
        return answering(Reply.text(text));
    }

    /** Answers every chat call from now on with the same reply. */
    public LlmServer answering(Reply reply) {
        requireNonNull(reply, "reply");
        return answering(call -> reply);
    }

    /**
     * Answers the next chat calls with these replies, one each, in order of arrival, and every call after them with an error that
     * says that the script is exhausted. Mind that many clients call again after an error.
     */
    public LlmServer answeringInTurn(Reply... replies) {
        return answering(new RepliesInTurn(List.of(replies)));
    }

    /**
     * Embeds every text from now on as the script says. Without one, each text has a unit vector of its own that follows from its
     * letters alone, of as many dimensions as the call asks for, else 64.
     *
     * @param script called by several threads at once when calls come at once
     */
    public LlmServer embedding(Function<? super String, float[]> script) {
        desk.embed(requireNonNull(script, "script"));
        return this;
    }

    /** Fails every call from now on. */
    public LlmServer failing(Fault fault) {
        return failing(fault, When.always());
    }

    /**
     * Fails some calls from now on; the others are answered as ever. Of several faults that meet a call, the one set first befalls
     * it.
     */
    public LlmServer failing(Fault fault, When when) {
        desk.conditions().faults().add(requireNonNull(fault, "fault"), requireNonNull(when, "when"));
        return this;
    }

    /** Has no faults any more. */
    public LlmServer recovered() {
        desk.conditions().faults().clear();
        return this;
    }

    /** Waits before every reply from now on, in addition to the reply's own latency. */
    public LlmServer delayedBy(Latency latency) {
        desk.conditions().delay(requireNonNull(latency, "latency"));
        return this;
    }

    /** Waits between the parts of every streamed reply from now on. */
    public LlmServer pacedBy(Latency betweenParts) {
        desk.conditions().pace(requireNonNull(betweenParts, "betweenParts"));
        return this;
    }

    /**
     * Grants calls at this rate from now on. The others get 429 with {@code Retry-After} in whole seconds and {@code retry-after-ms};
     * all replies have OpenAI's headers {@code x-ratelimit-limit-requests}, {@code x-ratelimit-remaining-requests} and
     * {@code x-ratelimit-reset-requests}. A call that is refused meets no fault and asks no script.
     *
     * @param callsPerSecond more than 0
     * @param burst how many calls are granted at once after a pause, from 1
     */
    public LlmServer limitedTo(double callsPerSecond, int burst) {
        desk.conditions().limit(new RateLimit(callsPerSecond, burst, System::nanoTime));
        return this;
    }

    /**
     * The chat calls received, in order of arrival; of more than 10,000 the last 10,000. What was no call is not among them, what
     * was refused or failed is.
     */
    public List<ChatCall> received() {
        return desk.chats().newest();
    }

    /** How many chat calls were received since the start, or since they were last forgotten. */
    public long receivedCount() {
        return desk.chats().count();
    }

    /** The calls for embeddings received, in order of arrival; of more than 10,000 the last 10,000. */
    public List<EmbeddingCall> receivedEmbeddings() {
        return desk.embeddings().newest();
    }

    /** Forgets the calls received so far. The script goes on where it is. */
    public void forgetReceived() {
        desk.chats().forget();
        desk.embeddings().forget();
    }

    /** Stops the server: calls that still wait for their reply fail. Closing it again does nothing. */
    @Override
    public void close() {
        http.stop();
    }

    /**
     * Marks where JUnit puts a server that it starts and closes: a field, or a parameter of a constructor, a test or a lifecycle
     * method. What asks within one test gets one server, of that test alone. What asks for the class (a static field, a parameter of
     * {@code @BeforeAll}, a field of an instance that serves all tests) gets one for all tests of the class, and then these get it
     * too. It works from JUnit 5.12.
     *
     * <p>It is nested, because the class that has {@code start()} cannot be the annotation as well: an annotation has no methods that
     * do anything. Nothing else in the test kit needs JUnit on the class path.
     */
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(StartedServers.class)
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public @interface Started {}
}
