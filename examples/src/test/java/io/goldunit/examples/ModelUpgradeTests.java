package io.goldunit.examples;

import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.junit.GoldenSet;
import io.goldunit.junit.GoldenTest;
import io.goldunit.score.rule.Extraction;
import io.goldunit.score.rule.Rule;
import io.goldunit.testkit.LlmServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Would you have noticed? Between March and June 2023 two releases of the same models changed their minds about prime
 * numbers (Chen, Zaharia, Zou, arXiv 2307.09009). {@code -Dcandidate=gpt-4-0613} shows it. With {@code OPENAI_BASE_URL} and
 * {@code OPENAI_API_KEY} set, the same class asks a real endpoint.
 */
class ModelUpgradeTests {

    private static LlmServer recorded;

    private final String candidate = System.getProperty("candidate", "gpt-4-0314");

    @BeforeAll
    static void startServer() {
        recorded = LlmServer.start().answering(new RecordedReleases());
    }

    @AfterAll
    static void stopServer() {
        recorded.close();
    }

    @GoldenSet("model-upgrade")
    Evaluation verdicts() {
        OpenAiChatModel model = OpenAiChatModel.builder()
                .baseUrl(System.getenv().getOrDefault("OPENAI_BASE_URL", recorded.baseUrl()))
                .apiKey(System.getenv().getOrDefault("OPENAI_API_KEY", "none"))
                .modelName(candidate)
                .build();
        return Evaluation.of(Candidate.of(model, Prompt.named("prime-number")))
                .scoredBy(Rule.equalsExpectedIgnoringCase(Extraction.lastMatch("(?i)\\[(yes|no)]")))
                .baseline(candidate.startsWith("gpt-3.5") ? "gpt-3.5" : "gpt-4")
                .concurrency(32)
                .untaped();
    }

    @GoldenTest
    void knowsPrimesAsWellAsItsBaseline() {}
}
