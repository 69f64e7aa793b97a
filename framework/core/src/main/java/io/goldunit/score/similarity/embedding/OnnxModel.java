package io.goldunit.score.similarity.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.goldunit.score.similarity.ModelText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model that is loaded. The one class that names ONNX Runtime and DJL's tokenizers, which are optional. */
final class OnnxModel {

    private static final Cleaner CLEANER = Cleaner.create();

    /** A token of more letters is rare; a text of a megabyte takes the tokenizer seconds. */
    private static final long CHARACTERS_OF_A_TOKEN = 40;

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    private final ModelFiles files;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private OnnxModel(ModelFiles files, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.files = files;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads a model; its native memory is given back when nobody refers to it any more.
     *
     * @throws IllegalStateException when it does not run here
     * @throws IllegalArgumentException when it is no model of this kind
     */
    static OnnxModel load(ModelFiles files) {
        byte[] graph = files.model().bytes();
        byte[] vocabulary = files.tokenizer().bytes();
        try {
            HuggingFaceTokenizer tokenizer = tokenizer(vocabulary, files.maxTokens());
            OrtSession session = OrtEnvironment.getEnvironment().createSession(graph);
            OnnxModel model = new OnnxModel(files, session, tokenizer);
            CLEANER.register(model, () -> close(session, tokenizer));
            return model.requireVectors();
        } catch (OrtException | IOException | LinkageError e) {
            throw doesNotRun(files, e);
        }
    }

    /** Its native part throws nothing more special than a RuntimeException. */
    private static HuggingFaceTokenizer tokenizer(byte[] vocabulary, int maxTokens) throws IOException {
        String most = String.valueOf(maxTokens);
        Map<String, String> options =
                Map.of("padding", "false", "truncation", "true", "maxLength", most, "modelMaxLength", most);
        try {
            return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(vocabulary), options);
        } catch (RuntimeException e) {
            throw new IOException("not a tokenizer.json that can be read: " + e.getMessage(), e);
        }
    }

    private static IllegalStateException doesNotRun(ModelFiles files, Throwable e) {
        return new IllegalStateException(
                "the model " + files.model().name() + " with "
                        + files.tokenizer().name() + " does not run here: " + e.getMessage(),
                e);
    }

    private static void close(OrtSession session, HuggingFaceTokenizer tokenizer) {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxModel requireVectors() {
        Set<String> others = session.getInputNames().stream()
                .filter(it -> !INPUTS.contains(it))
                .collect(Collectors.toUnmodifiableSet());
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "the model " + files.model().name() + " has inputs that texts do not give: " + others);
        }
        if (!session.getOutputNames().contains(files.output())) {
            throw new IllegalArgumentException("the model " + files.model().name() + " has no output [" + files.output()
                    + "]: it has " + session.getOutputNames());
        }
        return this;
    }

    Tokens tokens(String text) {
        ModelText start = ModelText.of(text.strip(), mostCharacters());
        try {
            Encoding encoding = tokenizer.encode(start.text());
            boolean cut = encoding.exceedMaxLength() || start.cut();
            return Tokens.of(vectors(encoding), counted(encoding), cut);
        } catch (OrtException e) {
            throw doesNotRun(files, e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private int mostCharacters() {
        return (int) Math.min(Integer.MAX_VALUE, files.maxTokens() * CHARACTERS_OF_A_TOKEN);
    }

    private float[][] vectors(Encoding encoding) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                long[][] values = {values(encoding, input)};
                inputs.put(input, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values));
            }
            try (OrtSession.Result result = session.run(inputs, Set.of(files.output()))) {
                return vectors(result.get(0).getValue(), encoding.getIds().length);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private float[][] vectors(Object value, int tokens) {
        if (value instanceof float[][][] texts && texts.length == 1 && texts[0].length == tokens) {
            return texts[0];
        }
        throw new IllegalArgumentException("the output [" + files.output() + "] of the model "
                + files.model().name() + " does not give each token a vector");
    }

    private static long[] values(Encoding encoding, String input) {
        return switch (input) {
            case "input_ids" -> encoding.getIds();
            case "attention_mask" -> encoding.getAttentionMask();
            default -> encoding.getTypeIds();
        };
    }

    /** All but the marks that the tokenizer adds, wherever they stand: a text may have them itself, and there too they are none of its words. */
    private static BitSet counted(Encoding encoding) {
        long[] ids = encoding.getIds();
        long[] added = encoding.getSpecialTokenMask();
        Set<Long> marks = IntStream.range(0, ids.length)
                .filter(it -> added[it] == 1)
                .mapToObj(it -> ids[it])
                .collect(Collectors.toUnmodifiableSet());
        BitSet counted = new BitSet();
        IntStream.range(0, ids.length).filter(it -> !marks.contains(ids[it])).forEach(counted::set);
        return counted;
    }
}
