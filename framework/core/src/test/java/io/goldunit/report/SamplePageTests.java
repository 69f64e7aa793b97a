package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the pages that people look at while they work on the report, into {@code target/report-samples}. */
class SamplePageTests {

    private static final Path FOLDER = Path.of("target", "report-samples");

    @Test
    void aBuildOfSeveralSets() throws Exception {
        Path file = FOLDER.resolve("build.html");
        HtmlReport.write(Samples.everyStanding(), file);
        assertThat(Files.size(file)).isBetween(50_000L, 400_000L);
    }

    @Test
    void aSetByItself() throws Exception {
        Path file = FOLDER.resolve("support-faq.html");
        HtmlReport.write(List.of(SupportFaq.regressed()), file);
        assertThat(Files.size(file)).isBetween(50_000L, 200_000L);
    }

    @Test
    void aThousandCasesStaySmall() throws Exception {
        Path file = FOLDER.resolve("1000.html");
        HtmlReport.write(List.of(SupportFaq.large(1_000)), file);
        assertThat(Files.size(file)).isBetween(100_000L, 1_300_000L);
    }

    @Test
    void tenThousandCasesStillOpen() throws Exception {
        Path file = FOLDER.resolve("10000.html");
        HtmlReport.write(List.of(SupportFaq.large(10_000)), file);
        assertThat(Files.size(file)).isBetween(1_000_000L, 13_000_000L);
    }

    @Test
    void aConversationWithToolsAndSources() throws Exception {
        Path file = FOLDER.resolve("conversation.html");
        HtmlReport.write(List.of(Samples.conversation()), file);
        assertThat(Files.size(file)).isBetween(50_000L, 200_000L);
    }

    @Test
    void hostileAnswers() throws Exception {
        Path file = FOLDER.resolve("hostile.html");
        HtmlReport.write(List.of(Hostile.entry()), file);
        assertThat(Files.size(file)).isGreaterThan(50_000L);
    }
}
