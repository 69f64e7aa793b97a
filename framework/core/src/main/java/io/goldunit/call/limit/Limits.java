package io.goldunit.call.limit;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/**
 * The limiters of one session: one for each model at each endpoint, whoever calls it. Thread-safe.
 *
 * <p>Its threads are daemons, begin with the first wait and end when there is none, so there is nothing to close.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Limits {

    private record Place(String model, String endpoint) {}

    private final LimitPolicy policy;
    private final Backoff backoff;
    private final Ticker ticker;
    private final Map<Place, Limiter> limiters = new ConcurrentHashMap<>();

    Limits(LimitPolicy policy, Ticker ticker) {
        this.policy = policy;
        this.backoff = Backoff.of(policy);
        this.ticker = ticker;
    }

    /** Limiters that all keep to this policy. */
    public static Limits of(LimitPolicy policy) {
        return new Limits(policy, new SystemTicker());
    }

    /**
     * The limiter of a model at an endpoint, always the same one.
     *
     * @param model its name, as it stands in messages
     * @param endpoint where it is called, such as {@code https://api.openai.com/v1}; empty when nobody knows
     */
    public Limiter limiter(String model, String endpoint) {
        return limiters.computeIfAbsent(
                new Place(model, endpoint), it -> new Limiter(it.model, policy, backoff, ticker));
    }

    /** An HTTP client for {@link #heeding(HttpClient.Builder)} without settings of its own. */
    public static HttpClient.Builder heeding() {
        return heeding(HttpClient.newBuilder());
    }

    /**
     * Lets the limits hear what the provider says in headers ({@code Retry-After}, rate limits), which exceptions do not carry:
     *
     * <pre>{@code
     * OpenAiChatModel.builder().httpClientBuilder(
     *         JdkHttpClient.builder().httpClientBuilder(Limits.heeding()))
     * }</pre>
     *
     * <p>Outside of limited calls such a client is like any other.
     *
     * @param builder with settings of its own, such as a proxy
     */
    public static HttpClient.Builder heeding(HttpClient.Builder builder) {
        return new HeedingBuilder(builder);
    }
}
