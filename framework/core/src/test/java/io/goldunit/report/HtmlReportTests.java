package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTests {

    @Test
    void theSameEntriesGiveTheSameFileInAnyOrder(@TempDir Path folder) throws Exception {
        List<ReportEntry> entries = new ArrayList<>(Samples.everyStanding());
        HtmlReport.write(entries, folder.resolve("a/report.html"));
        Collections.reverse(entries);
        HtmlReport.write(entries, folder.resolve("b/report.html"));
        assertThat(folder.resolve("a/report.html")).hasSameBinaryContentAs(folder.resolve("b/report.html"));
    }

    @Test
    void anEarlierReportIsReplacedAndNothingIsLeftBeside(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "before");
        HtmlReport.write(List.of(Samples.fresh()), file);
        assertThat(file).content().startsWith("<!DOCTYPE html>");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theWorstSetIsFirst(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        HtmlReport.write(Samples.everyStanding(), file);
        assertThat(Unpacked.block(Files.readString(file), "index")
                        .get("sets")
                        .get(0)
                        .get("label")
                        .textValue())
                .isEqualTo("support-faq");
    }

    @Test
    void aBuildWithoutSetsHasAPageToo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        HtmlReport.write(List.of(), file);
        assertThat(Unpacked.block(Files.readString(file), "index").get("sets")).isEmpty();
    }
}
