package io.goldunit.call;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The class of a model by a name that stays, whatever proxy a container or a mock library has put around it. */
final class ModelClass {

    private static final Pattern GENERATED = Pattern.compile("(\\$\\$|\\$MockitoMock\\$|_ClientProxy|_Subclass).*");

    private ModelClass() {}

    static String of(Object model) {
        if (Proxy.isProxyClass(model.getClass())) {
            return Arrays.stream(model.getClass().getInterfaces())
                    .map(Class::getName)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        return GENERATED.matcher(model.getClass().getName()).replaceFirst("");
    }

    static boolean isModel(Object it) {
        return it instanceof ChatModel
                || it instanceof StreamingChatModel
                || it instanceof EmbeddingModel
                || it instanceof ScoringModel;
    }

    static boolean isProxy(Object model) {
        return !of(model).equals(model.getClass().getName());
    }
}
