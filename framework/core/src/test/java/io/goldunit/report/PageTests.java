package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final String PAGE = Page.of(Standing.worstFirst(Samples.everyStanding()));

    @Test
    void thePolicyComesBeforeEverythingElseAndTheCharsetSoonAfter() {
        assertThat(PAGE).startsWith("""
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-""");
        assertThat(PAGE.indexOf("<meta charset=\"utf-8\">")).isBetween(1, 900);
        assertThat(PAGE).endsWith("</script>\n</body>\n</html>\n");
    }

    @Test
    void thePolicyAllowsTheOneScriptAndTheOneStyleOfThePage() throws Exception {
        String script = only("<script>(.*?)</script>");
        String style = only("<style>(.*?)</style>");
        assertThat(PAGE)
                .contains("content=\"default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void nothingIsFetched() {
        assertThat(all("(?:src|href)=\"([^\"]*)\"")).hasSize(1).allSatisfy(it -> assertThat(it)
                .startsWith("data:"));
        assertThat(PAGE).doesNotContain("sourceMappingURL", "@import", "url(");
        String markup = PAGE.replaceAll("(?s)<script.*?</script>|<style>.*?</style>", "");
        assertThat(markup).doesNotContain(" style=").doesNotContainPattern(" on\\w+=");
    }

    @Test
    void theVerdictsAreReadableWithoutScript() {
        String body = PAGE.substring(PAGE.indexOf("<body>"), PAGE.indexOf("<script type"));
        assertThat(body)
                .startsWith("""
                        <body>
                        <div id="static" class="page">
                        <main>
                        <h1 class="quiet">GoldUnit report</h1>
                        <section class="verdict regressed">
                        <h2><span class="word"><span aria-hidden="true">▼</span> REGRESSED</span> <bdi>support-faq</bdi></h2>
                        <p class="reason">helpfulness dropped by 0.29 over 39 cases, most of all in the slice refunds. \
                        (replayed, recorded 2026-11-02)</p>
                        <p class="meaning">The answers got worse by more than chance explains. Read the \
                        worst cases. Mend the errors and run again; a run with errors cannot become a baseline.</p>
                        <table>
                        <caption>Scorers, baseline against now</caption>
                        """)
                .contains(
                        "<td><bdi>rougeL</bdi></td><td><bdi>-</bdi></td><td><bdi>0.80</bdi></td><td><bdi>0.71</bdi></td>"
                                + "<td><bdi>-0.09</bdi></td><td><bdi>18/0</bdi></td>")
                .contains("<span aria-hidden=\"true\">○</span> not judged</span> <bdi>order-status</bdi>")
                .contains("Where scripts are blocked, as in Jenkins, save this file and open it from disk.");
    }

    @Test
    void aRepetitionOfTheAcceptedAnswersIsReadableWithoutScriptToo() {
        assertThat(Page.of(List.of(Samples.repeated()))).contains("""
                        <p class="reason">The recorded answers are the accepted ones. (replayed, recorded 2026-11-02)</p>
                        <p class="meaning">Every call was replayed, and every compared case repeats its accepted answers and \
                        scores: no change of prompts, data, code or scorers moved them; the model itself was not asked. \
                        Nothing to do.</p>
                        """);
    }

    @Test
    void theLibraryIsThereWithItsLicence() {
        assertThat(only("<script>(.*?)</script>"))
                .startsWith("/*! Preact ")
                .contains("The MIT License (MIT)", "self.preact=", "preactHooks", "window.goldunit");
    }

    @Test
    void theTitleSaysTheWorst() {
        assertThat(only("<title>(.*?)</title>"))
                .isEqualTo("REGRESSED support-faq, ERROR triage, NOT_COMPARABLE tone@formal · GoldUnit");
        assertThat(Page.of(List.of())).contains("<title>GoldUnit</title>");
    }

    private static String only(String pattern) {
        assertThat(all(pattern)).hasSize(1);
        return all(pattern).get(0);
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    private static String hash(String block) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
