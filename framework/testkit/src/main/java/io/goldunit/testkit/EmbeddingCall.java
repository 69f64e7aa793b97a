package io.goldunit.testkit;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A call for embeddings as the server received it.
 *
 * @param model the model asked for
 * @param texts to embed, in order; never empty
 * @param dimensions the length asked for; null when the call leaves it to the model
 * @param headers by lower-case name; the value of a header that carries a secret is {@code (hidden)}
 * @param json the whole body, as it came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EmbeddingCall(
        String model, List<String> texts, @Nullable Integer dimensions, Map<String, String> headers, String json) {

    public EmbeddingCall {
        texts = List.copyOf(texts);
        headers = Map.copyOf(headers);
    }

    /** Whether the call carries a key: one of the headers {@code Authorization}, {@code x-api-key} and {@code api-key}. */
    public boolean authorized() {
        return HttpCall.authorized(headers);
    }
}
