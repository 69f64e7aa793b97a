package io.goldunit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call for embeddings on its way to its answer. */
final class EmbeddingAnswering implements Answering {

    private final Dialect dialect;
    private final EmbeddingCall call;
    private final @Nullable Function<? super String, float[]> script;
    private final List<float[]> vectors = new ArrayList<>();

    EmbeddingAnswering(Dialect dialect, EmbeddingCall call, @Nullable Function<? super String, float[]> script) {
        this.dialect = dialect;
        this.call = call;
        this.script = script;
    }

    @Override
    public String model() {
        return call.model();
    }

    /** The vectors have no place in a reply: it stands for them, so that faults can change it. */
    @Override
    public Reply reply() {
        return ChatAnswering.scripted(() -> {
            for (String text : call.texts()) {
                vectors.add(
                        script == null
                                ? Embeddings.ofHash(text, dimensions())
                                : script.apply(text).clone());
            }
            return Reply.text("");
        });
    }

    private int dimensions() {
        return call.dimensions() == null ? Embeddings.DIMENSIONS : call.dimensions();
    }

    @Override
    public Wire write(Reply reply) {
        if (reply instanceof Reply.HttpError error) {
            return ChatAnswering.error(dialect, error);
        }
        String model = reply instanceof Reply.Text text && text.model() != null ? text.model() : call.model();
        int tokens = Reply.Usage.ofWords(call.texts(), "").promptTokens();
        List<float[]> sent = reply instanceof Reply.Empty ? List.of() : vectors;
        return Wire.whole(200, Map.of(), JsonText.write(Embeddings.write(call, model, tokens, sent)), reply.latency());
    }
}
