package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What is to be known of a model: its provider, its name and every parameter it was built with. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ModelIdentity {

    private ModelIdentity() {}

    /** By name, sorted; a model without a name is known by its class. */
    public static Map<String, String> of(ChatModel model) {
        ChatModel bare = TapedChatModel.bare(model);
        return of(bare, bare.defaultRequestParameters(), bare.provider());
    }

    /** By name, sorted; a model without a name is known by its class. */
    public static Map<String, String> of(StreamingChatModel model) {
        StreamingChatModel bare = TapedStreamingChatModel.bare(model);
        return of(bare, bare.defaultRequestParameters(), bare.provider());
    }

    /** By name, sorted: everything but the text that may change a vector. Calls no model. */
    public static Map<String, String> of(EmbeddingModel model) {
        EmbeddingModel bare = TapedEmbeddingModel.bare(model);
        Map<String, String> identity = new TreeMap<>();
        CanonicalEmbedding.of(bare, bare.defaultRequestParameters())
                .forEach((name, value) -> identity.put(name, text(value)));
        return identity;
    }

    private static Map<String, String> of(
            Object model, @Nullable ChatRequestParameters defaults, ModelProvider provider) {
        Map<String, String> identity = new TreeMap<>();
        if (defaults != null) {
            CanonicalRequest.parameters(defaults).forEach((name, value) -> identity.put(name, text(value)));
        }
        String name = identity.remove("modelName");
        identity.put("model", name == null ? ModelClass.of(model) : name);
        identity.put("provider", String.valueOf(provider));
        return identity;
    }

    // It stands in run files and baselines.
    private static String text(Object value) {
        return SecretShape.redact(String.valueOf(value));
    }
}
