package io.goldunit.opentelemetry;

import java.util.Locale;

/** What the conventions call a provider. */
final class ProviderName {

    private ProviderName() {}

    /**
     * The well-known name; for a provider without one, LangChain4j's in lower case, as {@code ollama}.
     *
     * @param provider as LangChain4j names it
     */
    static String of(String provider) {
        return switch (provider) {
            case "AMAZON_BEDROCK" -> "aws.bedrock";
            case "AZURE_OPEN_AI" -> "azure.ai.openai";
            case "GOOGLE_AI_GEMINI" -> "gcp.gemini";
            case "GOOGLE_GENAI" -> "gcp.gen_ai";
            case "GOOGLE_VERTEX_AI_ANTHROPIC", "GOOGLE_VERTEX_AI_GEMINI" -> "gcp.vertex_ai";
            case "OPEN_AI" -> "openai";
            case "WATSONX" -> "ibm.watsonx.ai";
            default -> provider.toLowerCase(Locale.ROOT);
        };
    }
}
