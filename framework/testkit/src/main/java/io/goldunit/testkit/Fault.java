package io.goldunit.testkit;

import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A way in which a provider fails, by its name. It meets calls of every protocol, streamed or not, in that protocol's form; what
 * has no such form is said below. A fault that stands instead of a reply leaves the script where it is; the others spoil what
 * the script replied. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Fault permits InsteadOfReply, InReply, OnWire {

    /** 429, with the advice when to call again in {@code Retry-After}, in whole seconds, rounded up. */
    static Fault rateLimited(Duration retryAfter) {
        return new InsteadOfReply(
                "rateLimited", Reply.error(429, "rate limited").withRetryAfter(retryAfter));
    }

    /** 500. */
    static Fault serverError() {
        return error(Reply.error(500, "server error"));
    }

    /** 503. */
    static Fault unavailable() {
        return error(Reply.error(503, "unavailable"));
    }

    /** Any error. */
    static Fault error(Reply.HttpError error) {
        return new InsteadOfReply("error " + error.status(), error);
    }

    /** The first byte comes later; an hour is as good as a server that hangs. */
    static Fault slowFirstByte(Duration delay) {
        Latency wait = Latency.of(delay);
        return new OnWire("slowFirstByte", wire -> wire.delayedBy(wait.next()));
    }

    /** The body trickles: a pause before each part but the first. A body that is no stream comes in pieces of a few characters. */
    static Fault slowStream(Duration betweenChunks) {
        Latency pause = Latency.of(betweenChunks);
        return new OnWire("slowStream", wire -> wire.trickling(pause));
    }

    /** The connection is reset in the middle of the body. */
    static Fault connectionReset() {
        return new OnWire("connectionReset", Wire::torn);
    }

    /** The body ends in the middle, though the connection ends in good order; a stream ends in the middle of an event. */
    static Fault truncatedJson() {
        return new OnWire("truncatedJson", Wire::truncated);
    }

    /** The body is not JSON, for a comma too many; of a stream, one event's data. */
    static Fault malformedJson() {
        return new OnWire("malformedJson", Wire::malformed);
    }

    /** One event of a stream is broken by a line end in its middle. Calls that do not stream are not harmed. */
    static Fault malformedEvents() {
        return new OnWire("malformedEvents", Wire::misframed);
    }

    /**
     * A stream ends between two events, in its middle, and in good order: no event says that the answer is complete. Calls that
     * do not stream are not harmed.
     */
    static Fault truncatedEvents() {
        return new OnWire("truncatedEvents", Wire::halved);
    }

    /** An answer that holds none, see {@link Reply#empty}; of embeddings, none at all. */
    static Fault emptyChoices() {
        return new InReply("emptyChoices", reply -> Reply.empty().withLatency(reply.latency()));
    }

    /**
     * The answer is withheld: no text, and the finish reason {@code content_filter}, which Anthropic calls {@code refusal}.
     * Embeddings are not harmed.
     */
    static Fault contentFilter() {
        return new InReply("contentFilter", reply -> silenced(reply, "").withFinishReason("content_filter"));
    }

    /**
     * The answer ends half-way, with the finish reason {@code length}, which Anthropic calls {@code max_tokens}. Embeddings are
     * not harmed.
     */
    static Fault cutAtLength() {
        return new InReply("cutAtLength", reply -> {
            String text = reply.text();
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return silenced(reply, text.substring(0, half)).withFinishReason("length");
        });
    }

    /** Another model answers than the one asked for. */
    static Fault otherModel(String name) {
        return new InReply("otherModel", reply -> reply.withModel(name));
    }

    /**
     * The answer's text goes on and on. Embeddings are not harmed.
     *
     * @param bytes how long the text is at least, in bytes; all of it is held in memory
     */
    static Fault oversized(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("an oversized text has 1 byte or more, not " + bytes);
        }
        return new InReply("oversized", reply -> reply.withText(reply.text() + "x".repeat(bytes)));
    }

    private static Reply.Text silenced(Reply.Text reply, String text) {
        return new Reply.Text(text, List.of(), reply.finishReason(), reply.model(), reply.usage(), reply.latency());
    }
}
