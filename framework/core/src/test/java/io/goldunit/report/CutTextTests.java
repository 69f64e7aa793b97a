package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CutTextTests {

    @Test
    void aTextUpToTheLimitStays() {
        String text = "x".repeat(CutText.MOST);
        assertThat(CutText.of(text)).isSameAs(text);
    }

    @Test
    void aLongerOneIsCutBetweenCharacters() {
        assertThat(CutText.of("x".repeat(CutText.MOST + 1))).hasSize(CutText.MOST);
        assertThat(CutText.of("x".repeat(CutText.MOST - 1) + "\uD83D\uDE00")).hasSize(CutText.MOST - 1);
    }

    @Test
    void everyLongTextOfATreeBecomesItsBeginningAndItsLength() {
        String text = "\uD83D\uDE00".repeat(CutText.MOST);
        JsonNode tree = Json.mapper().valueToTree(Map.of("said", List.of(Map.of("text", text), "short")));
        JsonNode said = CutText.in(tree).get("said");
        assertThat(said.get(0).get("text").get("cut").textValue()).isEqualTo("\uD83D\uDE00".repeat(CutText.MOST / 2));
        assertThat(said.get(0).get("text").get("length").intValue()).isEqualTo(CutText.MOST);
        assertThat(said.get(1).textValue()).isEqualTo("short");
    }
}
