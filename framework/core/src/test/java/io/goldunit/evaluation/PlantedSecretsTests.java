package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.goldunit.call.ScriptedModel;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.candidate.ToolCall;
import io.goldunit.golden.Document;
import io.goldunit.report.Reports;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in headers, addresses, parameters, replies and errors: none is in any file that an evaluation writes. */
class PlantedSecretsTests {

    private static final String PROPERTY = "shop.planted.token";
    private static final List<String> SECRETS = List.of(
            "hdr-41f0c9d2a7",
            "urlkey-7d1e55",
            "userpass-93ab",
            "sk-proj-4f9a1c7be2d8036598",
            "AIzaSyD4f9a1c7be2d80365984f9a1c7be2d803",
            "ghp_4f9a1c7be2d8036598Ab12Cd",
            "AKIA4F9A1C7BE2D80365",
            "xoxb-4409-1177-abcdef",
            "eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSM",
            "MIIEpQIBAAKCAQEA4f9a1c7be2d8",
            "apikey-5521aa90",
            "property-value-1");

    private static String secret(int number) {
        return SECRETS.get(number - 1);
    }

    @TempDir
    Path folder;

    /** A model with secrets in its address and its parameters, of which one case is answered with secrets and one fails with them. */
    private record Careless(String baseUrl) implements ChatModel {

        @Override
        public ChatResponse doChat(ChatRequest request) {
            if (request.messages().toString().contains("question 1")) {
                throw new IllegalStateException("POST https://h.example/v1?key=" + secret(2) + " Authorization: Bearer "
                        + secret(1) + " through https://proxy:" + secret(3)
                        + "@proxy.example\n-----BEGIN PRIVATE KEY-----\n"
                        + secret(10) + "\n-----END PRIVATE KEY----- " + secret(12));
            }
            return ScriptedModel.reply(
                    "right, with " + secret(4) + ", " + secret(5) + ", " + secret(6) + " and " + secret(7));
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return OpenAiChatRequestParameters.builder()
                    .modelName("careless")
                    .user(secret(9))
                    .customParameters(Map.of("hook", secret(8)))
                    .build();
        }
    }

    private static Scorer failing() {
        return Scorer.of(ScorerSpec.of("failing", ScorerSpec.Kind.RULE, "failing/1"), trial -> {
            throw new IllegalStateException("401 for {\"x-api-key\": \"" + secret(11) + "\"}");
        });
    }

    @Test
    void noneIsInAnyFile() throws Exception {
        Shop shop = new Shop(folder);
        ChatModel model = new Careless("https://shop:" + secret(3) + "@models.example/v1?key=" + secret(2));
        Evaluation evaluation = Shop.scored(Candidate.of(model, Prompt.of("ask", "{{input}}")), "right/1");
        System.setProperty(PROPERTY, secret(12));
        try {
            shop.run(BaselineMode.CHECK, evaluation.scoredBy(failing()));
        } finally {
            System.clearProperty(PROPERTY);
        }
        Reports.rewrite(folder.resolve("target/goldunit"));

        List<Path> files = files();
        assertThat(files)
                .map(it -> String.valueOf(it.getFileName()))
                .contains("calls.jsonl", "run.jsonl", "report.html");
        for (Path file : files) {
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain(SECRETS);
        }
    }

    @Test
    void noneOfAnAnswerThatNoTapeHasSeenIsInAnyFile() throws Exception {
        Shop shop = new Shop(folder);
        String all = String.join(" ", SECRETS.subList(3, 8)) + " https://h.example/?key=" + secret(2);
        Answer answer = new Answer(
                all,
                List.of(all),
                List.of(new ToolCall("find", all, all)),
                List.of(new Document(all, all)),
                null,
                null,
                null,
                null,
                null);
        Scorer telling = Scorer.of(
                ScorerSpec.of("telling", ScorerSpec.Kind.RULE, "telling/1"), trial -> Score.fail("found " + all));

        shop.run(
                BaselineMode.CHECK,
                Shop.scored(Candidate.of(it -> answer), "right/1").scoredBy(telling));
        Failure.of("shop", "io.shop.ShopTests#fails", shop.now, new IllegalStateException(all))
                .keep(folder);

        for (Path file : files()) {
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain(SECRETS);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
