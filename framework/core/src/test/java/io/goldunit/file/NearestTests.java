package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> KNOWN =
            List.of("id", "input", "expected", "context", "checks", "tags", "source", "notes", "max-tokens");

    @ParameterizedTest
    @CsvSource({
        "expcted,expected",
        "ipnut,input",
        "Expected,expected",
        "expect,expected",
        "tag,tags",
        "check,checks",
        "note,notes",
        "ID,id",
        "ids,id",
        "maxTokens,max-tokens",
        "max_tokens,max-tokens"
    })
    void aSlipFindsTheNameThatWasMeant(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"question", "output", "name", "x", "''", "prompt", "assert"})
    void anotherWordFindsNone(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void theFirstOfTwoEquallyNearNamesIsTaken() {
        assertThat(Nearest.to("tagx", List.of("taga", "tagb"))).contains("taga");
    }

    @Test
    void theRemedyNamesTheNearestAndAll() {
        assertThat(Nearest.remedy("rol", List.of("role", "text")))
                .isEqualTo("Did you mean \"role\"? Known: role, text");
        assertThat(Nearest.remedy("who", List.of("role", "text"))).isEqualTo("Known: role, text");
    }
}
