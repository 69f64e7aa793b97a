package io.goldunit.testkit.resilience;

import io.goldunit.testkit.LlmServer;
import org.apiguardian.api.API;

/**
 * Where the application is to find its model: a provider on this machine, for the time of one test.
 *
 * @param baseUrl ending in {@code /v1}: what clients of OpenAI and Anthropic call their base URL
 * @param rootUrl without a path: what a client of Ollama calls its base URL
 * @param apiKey to be sent; no secret
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Endpoint(String baseUrl, String rootUrl, String apiKey) {

    static final String KEY = "key-of-the-resilience-tests";

    static Endpoint of(LlmServer server) {
        return new Endpoint(server.baseUrl(), server.rootUrl(), KEY);
    }
}
