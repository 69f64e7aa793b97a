package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePageTests {

    private static final String PAGE = Page.of(List.of(Hostile.entry()));

    @Test
    void thePageHasTheScriptsAndTagsOfAHarmlessOne() {
        assertThat(count("<script")).isEqualTo(count("</script")).isEqualTo(3);
        assertThat(count("<style")).isEqualTo(1);
        assertThat(count("<img")).isZero();
        assertThat(count("<svg")).isZero();
        assertThat(count("<details")).isZero();
        assertThat(count("<!--")).isZero();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void whatIsNotPackedIsEscaped(String payload) {
        String escaped = Html.escape(payload);
        assertThat(PAGE).contains(escaped);
        assertThat(escaped).doesNotContain("<", ">", "\"", "'", "\u202E", "\u2028", "\u001B", "\u0000");
        if (!escaped.equals(payload)) {
            assertThat(PAGE).doesNotContain(payload);
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void thePackedDataHoldsItUnchanged(String payload) throws Exception {
        JsonNode cases = Unpacked.block(PAGE, "cases-0-0");
        assertThat(cases)
                .extracting(it -> it.get("now").get("prompt").get(0).get("text").textValue())
                .contains(payload);
    }

    @Test
    void packedBlocksHaveNoCharacterThatMeansAnythingToHtml() {
        assertThat(Pattern.compile("<script type=\"text/x-gz64\" id=\"[a-z0-9-]+\">([A-Za-z0-9+/=]+)</script>")
                        .matcher(PAGE)
                        .results())
                .hasSize(2);
    }

    static List<String> payloads() {
        return Hostile.PAYLOADS;
    }

    private static int count(String tag) {
        return (int) Pattern.compile(Pattern.quote(tag), Pattern.CASE_INSENSITIVE)
                .matcher(PAGE)
                .results()
                .count();
    }
}
