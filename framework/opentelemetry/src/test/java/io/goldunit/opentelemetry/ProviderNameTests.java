package io.goldunit.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers as LangChain4j names them, and as the conventions do. */
class ProviderNameTests {

    @ParameterizedTest
    @CsvSource({
        "AMAZON_BEDROCK, aws.bedrock",
        "ANTHROPIC, anthropic",
        "AZURE_OPEN_AI, azure.ai.openai",
        "COHERE, cohere",
        "GOOGLE_AI_GEMINI, gcp.gemini",
        "GOOGLE_GENAI, gcp.gen_ai",
        "GOOGLE_VERTEX_AI_ANTHROPIC, gcp.vertex_ai",
        "GOOGLE_VERTEX_AI_GEMINI, gcp.vertex_ai",
        "MISTRAL_AI, mistral_ai",
        "OPEN_AI, openai",
        "WATSONX, ibm.watsonx.ai",
    })
    void theWellKnownHaveTheirNames(String provider, String name) {
        assertThat(ProviderName.of(provider)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB_MODELS, github_models",
        "JINA, jina",
        "MICROSOFT_FOUNDRY, microsoft_foundry",
        "OLLAMA, ollama",
        "OTHER, other",
        "VOYAGE_AI, voyage_ai",
    })
    void theOthersKeepLangChain4jsInLowerCase(String provider, String name) {
        assertThat(ProviderName.of(provider)).isEqualTo(name);
    }
}
