package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTextTests {

    @Test
    void aTextOfAnyLengthIsReadBack() throws Exception {
        String text = "x".repeat(20_000_001);

        assertThat(Json.mapper().readValue(Json.write(text), String.class)).hasSameSizeAs(text);
    }
}
