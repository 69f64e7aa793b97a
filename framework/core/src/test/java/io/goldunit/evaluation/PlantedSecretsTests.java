package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private static Evaluation careless() {
        ChatModel model = new Careless("https://shop:" + secret(3) + "@models.example/v1?key=" + secret(2));
        return Shop.scored(Candidate.of(model, Prompt.of("ask", "{{input}}")), "right/1");
    }

    private static Scorer failing() {
        return Scorer.of(ScorerSpec.of("failing", ScorerSpec.Kind.RULE, "failing/1"), trial -> {
            throw new IllegalStateException("401 for {\"x-api-key\": \"" + secret(11) + "\"}");
        });
    }

    @BeforeEach
    void plant() {
        System.setProperty(PROPERTY, secret(12));
    }

    @AfterEach
    void clear() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void noneIsInAnyFile() throws Exception {
        Shop shop = new Shop(folder);
        shop.run(BaselineMode.CHECK, careless().scoredBy(failing()));
        Reports.rewrite(folder.resolve("target/goldunit"));

        assertThat(names()).contains("calls.jsonl", "run.jsonl", "report.html");
        requireNoSecretIn(folder);
    }

    @Test
    void noneIsInAFileThatIsNotDoneNorInWhatACutOffRunLeaves() throws Exception {
        Shop shop = new Shop(folder);
        AtomicInteger looks = new AtomicInteger();
        Watch watch = new Watch(folder);
        Scorer looking = Scorer.of(ScorerSpec.of("looking", ScorerSpec.Kind.RULE, "looking/1"), trial -> {
            watch.look();
            if (looks.incrementAndGet() == 8) {
                throw new OutOfMemoryError("with " + secret(4));
            }
            return Score.pass("");
        });
        Evaluation evaluation = careless().scoredBy(failing(), looking).concurrency(1);

        watch.thread.start();
        try {
            assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, evaluation)).hasMessageContaining("ended the run");

            assertThat(names())
                    .contains("calls.partial.jsonl", "run.partial.jsonl", "calls.jsonl")
                    .doesNotContain("run.jsonl");
            requireNoSecretIn(folder);
            assertThat(Files.readString(new RunFolder(shop.runFolder()).unfinished()))
                    .contains("IllegalStateException: 401", "IllegalStateException: POST", "right, with ");
            Reports.rewrite(folder.resolve("target/goldunit"));
            requireNoSecretIn(folder);
            shop.run(BaselineMode.CHECK, evaluation);

            assertThat(names()).contains("run.jsonl").doesNotContain("calls.partial.jsonl");
            requireNoSecretIn(folder);
        } finally {
            watch.end();
        }
        assertThat(watch.found).isEmpty();
    }

    @Test
    void noneIsInWhatIsKeptElsewhereOfATapeThatCannotBeWritten() throws Exception {
        Shop shop = new Shop(folder);
        Files.createDirectories(shop.set.folder());
        Files.writeString(shop.set.folder().resolve("tape"), "a file where the folder of the tape would be");

        assertThatThrownBy(() -> shop.run(BaselineMode.CHECK, careless().scoredBy(failing())))
                .isInstanceOf(IOException.class)
                .satisfies(it -> {
                    Matcher kept = Pattern.compile("kept in (\\S+):").matcher(String.valueOf(it.getMessage()));
                    assertThat(kept.find()).isTrue();
                    assertThat(it.getMessage()).doesNotContain(SECRETS);
                    assertThat(Path.of(kept.group(1), "calls.jsonl")).exists();
                    requireNoSecretIn(Path.of(kept.group(1)));
                });
        requireNoSecretIn(folder);
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

        requireNoSecretIn(folder);
    }

    private List<String> names() throws IOException {
        return files(folder).stream()
                .map(it -> String.valueOf(it.getFileName()))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void requireNoSecretIn(Path folder) throws IOException {
        for (Path file : files(folder)) {
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain(SECRETS);
        }
    }

    /** Reads every file again and again while others write them, those too that are to be moved into their place. */
    private static final class Watch {

        private final Path folder;
        private final Set<String> found = ConcurrentHashMap.newKeySet();
        private final Thread thread = new Thread(this::stay);
        private volatile boolean ended;

        Watch(Path folder) {
            this.folder = folder;
        }

        private void stay() {
            while (!ended) {
                look();
            }
        }

        void look() {
            try {
                files(folder).forEach(this::read);
            } catch (IOException | UncheckedIOException e) {
                // A file or folder has just gone.
                Thread.onSpinWait();
            }
        }

        private void read(Path file) {
            try {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                SECRETS.stream().filter(text::contains).forEach(it -> found.add(it + " in " + file));
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }

        void end() throws InterruptedException {
            ended = true;
            thread.join();
        }
    }
}
