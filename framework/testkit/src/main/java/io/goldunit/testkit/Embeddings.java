package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** OpenAI's embeddings: reads a call, writes the vectors as the call wants them. */
final class Embeddings {

    /** Of the vectors that nobody scripted, when the call leaves it open. */
    static final int DIMENSIONS = 64;

    private Embeddings() {}

    static EmbeddingCall read(HttpCall http) throws MalformedCallException {
        JsonFields body = JsonFields.of(http);
        return new EmbeddingCall(
                body.text("model"), texts(body.node().path("input")), dimensions(body), http.headers(), http.body());
    }

    private static @Nullable Integer dimensions(JsonFields body) throws MalformedCallException {
        Integer dimensions = body.wholeNumber("dimensions");
        if (dimensions != null && dimensions < 1) {
            throw new MalformedCallException("'dimensions' must be 1 or more, not " + dimensions);
        }
        return dimensions;
    }

    private static List<String> texts(JsonNode input) throws MalformedCallException {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : input.isTextual() ? List.of(input) : input) {
            if (!text.isTextual()) {
                throw new MalformedCallException("'input' must be a text or a list of texts, not " + input);
            }
            texts.add(text.asText());
        }
        if (texts.isEmpty()) {
            throw new MalformedCallException("'input' must be a text or a list of at least one text");
        }
        return texts;
    }

    /** A direction of its own for each text: the same on every machine, and no nearer to one text than to another. */
    static float[] ofHash(String text, int dimensions) {
        long hash = 1;
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            hash = hash * 0x100000001B3L + letter;
        }
        Random random = new Random(hash);
        double[] direction = new double[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            direction[i] = random.nextDouble() * 2 - 1;
            squares += direction[i] * direction[i];
        }
        float[] unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (direction[i] / Math.sqrt(squares));
        }
        return unit;
    }

    static ObjectNode write(EmbeddingCall call, String model, int tokens, List<float[]> vectors) {
        ObjectNode json = JsonText.object().put("object", "list").put("model", model);
        boolean base64 = asksForBase64(call);
        ArrayNode data = json.putArray("data");
        for (int i = 0; i < vectors.size(); i++) {
            ObjectNode item = data.addObject().put("object", "embedding").put("index", i);
            write(item, vectors.get(i), base64);
        }
        json.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return json;
    }

    private static void write(ObjectNode item, float[] vector, boolean base64) {
        if (base64) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            item.put("embedding", Base64.getEncoder().encodeToString(bytes.array()));
            return;
        }
        ArrayNode numbers = item.putArray("embedding");
        for (float number : vector) {
            numbers.add(number);
        }
    }

    private static boolean asksForBase64(EmbeddingCall call) {
        try {
            return JsonText.parse(call.json()).path("encoding_format").asText().equals("base64");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the call was read as JSON before", e);
        }
    }
}
