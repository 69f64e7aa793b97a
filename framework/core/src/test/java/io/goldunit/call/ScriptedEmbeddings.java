package io.goldunit.call;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An embedding model that knows its texts, and remembers which it was asked for. */
public final class ScriptedEmbeddings implements EmbeddingModel {

    /** Numbers that a careless way over a file would change. */
    static final float[] ODD = {
        0.1f, -0.0f, Float.MIN_VALUE, Float.MAX_VALUE, 1 / 3f, Float.intBitsToFloat(0x00000001), -1e-38f
    };

    private final Function<String, float[]> vectors;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private ScriptedEmbeddings(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    public static ScriptedEmbeddings of(Function<String, float[]> vectors) {
        return new ScriptedEmbeddings(vectors);
    }

    public static ScriptedEmbeddings of(Map<String, float[]> vectors) {
        return new ScriptedEmbeddings(text -> vectors.get(text));
    }

    /** Every text is {@link #ODD}. */
    static ScriptedEmbeddings odd() {
        return of(text -> ODD);
    }

    /** One that must not be asked. */
    static ScriptedEmbeddings never() {
        return of(text -> {
            throw new IllegalStateException("asked for " + text);
        });
    }

    /** Every text that was embedded, in order. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.stream()
                .map(TextSegment::text)
                .peek(asked::add)
                .map(vectors)
                .map(Embedding::from)
                .toList());
    }

    @Override
    public String modelName() {
        return "scripted-embedding";
    }
}
