package io.goldunit.call;

import dev.langchain4j.model.embedding.DimensionAwareEmbeddingModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.lang.reflect.Method;
import java.util.Optional;

/** How long a model's vectors are, when it knows without embedding a text to find out. */
final class Dimension {

    private Dimension() {}

    static Optional<Integer> known(EmbeddingModel model) {
        try {
            if (model instanceof DimensionAwareEmbeddingModel aware) {
                return Optional.ofNullable(
                        (Integer) knownDimension(aware.getClass()).invoke(aware));
            }
            boolean asks = model.getClass().getMethod("dimension").getDeclaringClass() == EmbeddingModel.class;
            return asks || ModelClass.isProxy(model) ? Optional.empty() : Optional.of(model.dimension());
        } catch (ReflectiveOperationException | RuntimeException e) {
            // It does not tell without being asked, and asking costs a call.
            return Optional.empty();
        }
    }

    private static Method knownDimension(Class<?> type) throws NoSuchMethodException {
        for (Class<?> it = type; it != null; it = it.getSuperclass()) {
            for (Method method : it.getDeclaredMethods()) {
                if (method.getName().equals("knownDimension") && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method;
                }
            }
        }
        throw new NoSuchMethodException("knownDimension");
    }
}
