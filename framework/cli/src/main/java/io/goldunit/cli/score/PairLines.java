package io.goldunit.cli.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.candidate.Answer;
import io.goldunit.file.Json;
import io.goldunit.file.JsonProblem;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of one answer each: {@code id} and {@code answer}, {@code references} or {@code expected}, {@code input} and {@code context};
 * other fields are left alone.
 *
 * @param file the file as the user knows it
 * @param known the cases of a golden set, from which comes what a line does not say
 */
record PairLines(String file, KnownCases known) implements LineFormat {

    @Override
    public List<Pair> read(int number, String text) {
        LineFields fields = LineFields.of(file, number, text);
        Object id = id(fields);
        Answer answer = answer(fields);
        GoldenCase asked = known.isNone() ? asked(fields, id.toString()) : known.find(id.toString(), file, number);
        GoldenCase goldenCase = expected(fields).map(asked::expecting).orElse(asked);
        return List.of(new Pair(id, null, goldenCase, answer, null));
    }

    private static Object id(LineFields fields) {
        JsonNode id = fields.required("id");
        return id.isIntegralNumber() ? id.bigIntegerValue() : fields.text("id", id, "a text or a whole number");
    }

    /** A text, or an answer as runs have them, with tool calls and whatever else is known of it. */
    private static Answer answer(LineFields fields) {
        JsonNode answer = fields.required("answer");
        if (!answer.isObject()) {
            return Answer.of(fields.text("answer", answer, "a text or an object with text"));
        }
        requireText(fields, answer);
        try {
            return Json.mapper().treeToValue(answer, Answer.class);
        } catch (JsonProcessingException e) {
            throw fields.problem(
                    "wrong-type", "answer: " + JsonProblem.of(e), "Write a text, or an answer as a run has it");
        }
    }

    private static void requireText(LineFields fields, JsonNode answer) {
        if (!answer.hasNonNull("text")) {
            String remedy = new LineFields(fields.file(), fields.number(), answer)
                    .misspelt("text")
                    .filter(it -> !it.equals("text"))
                    .map(it -> "Write text, not " + it)
                    .orElse("Write it, as \"\" when nothing was said");
            throw fields.problem("missing-key", "answer has no text", remedy);
        }
    }

    private static Optional<Expected> expected(LineFields fields) {
        Optional<JsonNode> references = fields.get("references");
        Optional<JsonNode> expected = fields.get("expected");
        if (references.isPresent() && expected.isPresent()) {
            throw fields.problem("two-ways", "there are references and expected", "Keep one of the two");
        }
        return references
                .map(it -> new Expected(fields.texts("references", it), null))
                .or(() -> expected.map(it -> expected(fields, it)))
                .or(() -> unsaid(fields));
    }

    private static Expected expected(LineFields fields, JsonNode value) {
        String wanted = "a text, a list of texts, or an object with json alone";
        if (!value.isObject()) {
            return new Expected(fields.texts("expected", value, wanted), null);
        }
        if (value.size() != 1 || !value.has("json")) {
            throw fields.wrong("expected", value, wanted);
        }
        return new Expected(List.of(), Json.write(value.get("json")));
    }

    /** Nothing is expected, unless a key was meant to say what is. */
    private static Optional<Expected> unsaid(LineFields fields) {
        for (String key : List.of("references", "expected")) {
            fields.misspelt(key).filter(it -> !it.equals(key)).ifPresent(it -> {
                String message = "nothing is expected, and " + it + " is unknown";
                throw fields.problem("unknown-key", message, "Write " + key);
            });
        }
        return Optional.empty();
    }

    private GoldenCase asked(LineFields fields, String id) {
        List<Message> messages = fields.get("input")
                .map(it -> List.of(new Message(Role.USER, fields.text("input", it))))
                .orElse(List.of());
        return new GoldenCase(
                id,
                messages,
                List.of(),
                Map.of(),
                Expected.NOTHING,
                fields.get("context").map(it -> context(fields, it)).orElse(List.of()),
                List.of(),
                List.of(),
                null,
                null,
                file,
                fields.number());
    }

    private static List<Document> context(LineFields fields, JsonNode value) {
        List<Document> documents = new ArrayList<>();
        for (JsonNode it :
                value.isArray() ? value : Json.mapper().createArrayNode().add(value)) {
            JsonNode text = it.has("text") ? it.get("text") : it;
            documents.add(new Document(
                    it.path("id").textValue(),
                    fields.text("context", text, "a text, an object with text, or a list of them")));
        }
        return documents;
    }
}
