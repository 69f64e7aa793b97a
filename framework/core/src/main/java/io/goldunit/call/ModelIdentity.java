package io.goldunit.call;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** What is to be known of a model: its provider, its name and every parameter it was built with. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ModelIdentity {

    private ModelIdentity() {}

    /** By name, sorted; a model without a name is known by its class. */
    public static Map<String, String> of(ChatModel model) {
        Map<String, String> identity = new TreeMap<>();
        CanonicalRequest.defaults(model).forEach((name, value) -> identity.put(name, String.valueOf(value)));
        String name = identity.remove("modelName");
        identity.put("model", name == null ? model.getClass().getName() : name);
        identity.put("provider", String.valueOf(model.provider()));
        return identity;
    }
}
