package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunFolderTests {

    private static final Path OUTPUT = Path.of("target", "goldunit");

    private static Path folder(String test) {
        return OUTPUT.relativize(RunFolder.of(OUTPUT, "shop", test).path());
    }

    @Test
    void itIsNamedByModuleClassAndMethod() {
        assertThat(folder("services/shop/io.shop.ShopTests#answers"))
                .isEqualTo(Path.of("shop", "services+shop+io.shop.ShopTests.answers"));
        assertThat(folder("")).isEqualTo(Path.of("shop", "run"));
    }

    @Test
    void testsWhoseNamesDifferInLettersOfAnyScriptHaveFoldersOfTheirOwn() {
        assertThat(folder("\u00C4Tests#x").toString()).matches("shop.\\.Tests\\.x\\.[0-9a-f]{8}");
        assertThat(folder("\u00C4Tests#x")).isNotEqualTo(folder("\u00D6Tests#x"));
    }

    @Test
    void itIsOfTheSetWhoseFolderItStandsIn() {
        RunFolder folder = RunFolder.of(OUTPUT, "shop", "io.shop.ShopTests#answers");

        assertThat(folder.isOfSet("shop")).isTrue();
        assertThat(folder.isOfSet("hop")).isFalse();
        assertThat(folder.isOfSet("goldunit")).isFalse();
    }
}
