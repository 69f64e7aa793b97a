package io.goldunit.call;

import static io.goldunit.call.ScriptedEmbeddings.never;
import static io.goldunit.call.ScriptedEmbeddings.odd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of an embedding model. */
class EmbeddingModelTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void whatMayChangeAVectorIsPartOfTheKey() {
        TextSegment titled = TextSegment.from("hello", Metadata.from("title", "Greetings"));
        EmbeddingRequest shorter =
                EmbeddingRequest.builder().input("hello").dimensions(64).build();
        OpenAiEmbeddingModel small = openAi("text-embedding-3-small", null);

        assertThat(List.of(
                        CanonicalEmbedding.of(small, small.defaultRequestParameters()),
                        CanonicalEmbedding.of(
                                small, small.defaultRequestParameters().overrideWith(shorter.parameters())),
                        CanonicalEmbedding.of(openAi("text-embedding-3-large", null), null),
                        CanonicalEmbedding.of(openAi("text-embedding-3-small", 64), null),
                        CanonicalEmbedding.of(odd(), null),
                        CanonicalEmbedding.at("https://a.example.org", small, null),
                        CanonicalEmbedding.at("https://b.example.org", small, null)))
                .doesNotHaveDuplicates();
        assertThat(CanonicalEmbedding.content(titled))
                .isNotEqualTo(CanonicalEmbedding.content(TextSegment.from("hello")));
        assertThat(CanonicalEmbedding.content(shorter.inputs().get(0))).isEqualTo("hello");
    }

    private static OpenAiEmbeddingModel openAi(String name, @Nullable Integer dimensions) {
        return OpenAiEmbeddingModel.builder()
                .baseUrl("http://127.0.0.1:1/v1")
                .apiKey("none")
                .modelName(name)
                .dimensions(dimensions)
                .build();
    }

    @Test
    void theIdentityOfAModelIsKnownWithoutACall() {
        assertThat(ModelIdentity.of(openAi("text-embedding-3-small", null)))
                .isEqualTo(Map.of(
                        "class", "dev.langchain4j.model.openai.OpenAiEmbeddingModel",
                        "dimension", "1536",
                        "model", "text-embedding-3-small",
                        "parameter modelName", "text-embedding-3-small",
                        "provider", "OPEN_AI"));
    }

    @Test
    void aDimensionThatOnlyACallCanTellGoesOverTheTape() throws IOException {
        ScriptedEmbeddings model = odd();
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            assertThat(tape.calls("c1", 1).around(model).dimension()).isEqualTo(7);
        }

        assertThat(deck.open(TapeMode.REPLAY).calls("c1", 1).around(never()).dimension())
                .isEqualTo(7);
        assertThat(openAi("text-embedding-3-small", 64).dimension()).isEqualTo(64);
    }
}
