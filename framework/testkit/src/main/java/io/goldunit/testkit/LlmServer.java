package io.goldunit.testkit;

import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * A server for tests that speaks OpenAI's chat completions over HTTP, on this machine only, and answers as its script says.
 * What is wrong reaches the client as an error whose JSON body says what: 404 for another path, 400 for a body that is no call,
 * 500 for a script that is missing, exhausted, throws or returns null.
 *
 * <p>Streams are not served. Up to 250 calls are served at once, further ones wait. Any number of servers can run at once. Safe for
 * use by several threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LlmServer implements AutoCloseable {

    private final ReceivedCalls received = new ReceivedCalls();
    private final ChatEndpoint endpoint = new ChatEndpoint(received);
    private final LoopbackHttp http = new LoopbackHttp(endpoint);
    private final String baseUrl = http.url() + "/v1";

    private LlmServer() {}

    /** Starts a server on a free port. It has no script yet. */
    public static LlmServer start() {
        return new LlmServer();
    }

    /** Where the server is, ending in {@code /v1}: what an OpenAI client calls its base URL. */
    public String baseUrl() {
        return baseUrl;
    }

    /**
     * Answers every call from now on with what the script returns for it.
     *
     * @param script called by several threads at once when calls come at once
     */
    public LlmServer answering(Function<? super ChatCall, ? extends Reply> script) {
        endpoint.follow(script);
        return this;
    }

    /** Answers every call from now on with the same text. */
    public LlmServer answering(String text) {
        Reply reply = Reply.text(text);
        return answering(call -> reply);
    }

    /**
     * Answers the next calls with these replies, one each, in order of arrival, and every call after them with an error that says
     * that the script is exhausted. Mind that many clients call again after an error.
     */
    public LlmServer answeringInTurn(Reply... replies) {
        return answering(new RepliesInTurn(List.of(replies)));
    }

    /** The calls received, in order of arrival; of more than 10,000 the last 10,000. What was no call is not among them. */
    public List<ChatCall> received() {
        return received.newest();
    }

    /** How many calls were received since the start, or since they were last forgotten. */
    public long receivedCount() {
        return received.count();
    }

    /** Forgets the calls received so far. The script goes on where it is. */
    public void forgetReceived() {
        received.forget();
    }

    /** Stops the server: calls that still wait for their reply fail. Closing it again does nothing. */
    @Override
    public void close() {
        http.stop();
    }
}
