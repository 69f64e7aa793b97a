package io.goldunit.call.limit;

import org.apiguardian.api.API;

/**
 * What kind of failure an exception of a model call is.
 *
 * @param word for the run record: the HTTP status, such as {@code 429} or {@code 503}, or {@code timeout}, {@code connection
 *     reset}, {@code truncated reply}, {@code malformed reply}, {@code content filter} and the like; else the simple name of the
 *     exception's class
 * @param kind what may help
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProviderFault(String word, Kind kind) {

    /** What may help. */
    public enum Kind {
        /** The provider asks to come later. */
        REFUSED,
        /** The provider or the way to it is out of order: another attempt may go well. */
        BROKEN,
        /** Another attempt would fail likewise, or nobody knows. */
        FINAL
    }

    /**
     * Looks through the exception and its causes. What is not known to pass is {@link Kind#FINAL}.
     *
     * @param thrown by LangChain4j, by {@code java.net.http} or by somebody who wrapped theirs
     */
    public static ProviderFault of(Throwable thrown) {
        return new FaultChain(thrown).fault();
    }

    /** Whether another attempt makes sense. */
    public boolean retryable() {
        return kind != Kind.FINAL;
    }
}
