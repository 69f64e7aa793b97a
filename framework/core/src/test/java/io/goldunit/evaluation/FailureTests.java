package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTests {

    private static final Instant AT = Instant.parse("2026-11-02T10:15:30.5Z");
    private static final Failure FAILURE =
            Failure.of("shop", "io.shop.ShopTests#answers", AT, new IllegalStateException("no model\n  set one\n"));

    @TempDir
    Path output;

    @Test
    void itKeepsEveryLineOfWhatWasSaid() {
        assertThat(FAILURE)
                .isEqualTo(new Failure(
                        "1.0",
                        BuildId.current(),
                        "shop",
                        "io.shop.ShopTests#answers",
                        "2026-11-02T10:15:30Z",
                        List.of("no model", "  set one")));
        assertThat(Failure.of("shop", "", AT, new IllegalStateException()).lines())
                .containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        FAILURE.keep(output);

        Path file = output.resolve("shop/io.shop.ShopTests.answers/failure.json");
        assertThat(file).content().isEqualTo(Json.write(FAILURE) + "\n");
        assertThat(RunFolder.failuresOfThisBuild(output)).containsExactly(FAILURE);
        assertThat(RunFolder.failuresOfNewestBuild(output)).containsExactly(FAILURE);
        assertThat(RunFolder.below(output)).isEmpty();
    }

    @Test
    void thatOfAnEarlierBuildIsNotThisOnes() throws Exception {
        Failure earlier = new Failure("1.0", "1@then", "shop", "t", "2026-11-02T10:15:30Z", List.of("no model"));
        earlier.keep(output);

        assertThat(RunFolder.failuresOfThisBuild(output)).isEmpty();
        assertThat(RunFolder.failuresOfNewestBuild(output)).containsExactly(earlier);
    }

    @Test
    void theNextEvaluationRemovesIt() throws Exception {
        FAILURE.keep(output);

        RunFolder.of(output, "shop", "io.shop.ShopTests#answers").clear();

        assertThat(RunFolder.failuresOfThisBuild(output)).isEmpty();
    }

    @Test
    void aRunOfTheSameBuildGoesBeforeIt() throws IOException {
        RunFolder folder = RunFolder.of(output, "shop", FAILURE.test());
        new Claim(BuildId.current(), "", FAILURE.test(), "session 1").stake(folder.path());
        Files.writeString(folder.run(), "");

        FAILURE.keep(output);

        assertThat(RunFolder.failuresOfThisBuild(output)).isEmpty();
    }
}
