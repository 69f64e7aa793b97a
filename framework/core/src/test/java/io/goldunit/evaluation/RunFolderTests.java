package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.RunHeader;
import io.goldunit.run.UnfinishedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aRunOfWhichNoTrialWasKeptSaysSo(@TempDir Path output) throws IOException {
        RunFolder folder = RunFolder.of(output, "shop", "io.shop.ShopTests#answers");
        RunHeader header = new RunHeader("1.0", "shop", "1", "c", "", "", "", Map.of(), List.of(), 2, Map.of(), false);
        UnfinishedRun.begin(folder.unfinished(), header).close();

        assertThat(folder.read().run().header().stopped())
                .isEqualTo("the run did not end, and no trial of it was kept: run it again");
    }
}
