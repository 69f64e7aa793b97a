package io.goldunit.score.rule.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML with a document type: read where it stands in the answer, and harmless. */
class DocumentTypeTests {

    private static final String TOO_FAR =
            "XML whose entities expand more than 1,000 times or to more than 100,000 characters is not read";

    private static Score score(Scorer scorer, String answer) throws Exception {
        return scorer.score(Trial.of(Cases.withChecks(Expected.NOTHING), answer));
    }

    private static Score score(String answer) throws Exception {
        return score(FormatRule.isXml(), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ELEMENT a (#PCDATA)><!ATTLIST a b CDATA \"1\">]>\n<a>x</a>",
                "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]><a b='&x;'>&z;</a>",
                "<!DOCTYPE a PUBLIC \"-//X//DTD X//EN\" \"http://localhost:1/a.dtd\"><a>&x;</a>"
            })
    void aDocumentWithOneIsWellFormed(String document) throws Exception {
        assertThat(score(document)).isEqualTo(Score.pass("found XML with the root element <a>"));
        assertThat(score(FormatRule.codeParses("xml"), "```xml\n" + document + "\n```"))
                .isEqualTo(Score.pass("found 1 code block; all of xml parse"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"<b>\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"&x;\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///x\">]><a b='&x;'/>",
                "<a/><!DOCTYPE a>",
                "<!DOCTYPE a [<!ELEMENT a",
                "<!DOCTYPE a"
            })
    void whatIsBrokenStaysBroken(String document) throws Exception {
        assertThat(score(document).reason()).startsWith("not well-formed XML: ");
        assertThat(score(document)).extracting("value").isEqualTo(0.0);
    }

    @Test
    void nothingIsLoaded(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.dtd"), "<!ELEMENT broken");
        String file = broken.toUri().toString();
        Score passed = Score.pass("found XML with the root element <a>");

        assertThat(score("<!DOCTYPE a SYSTEM \"" + file + "\"><a/>")).isEqualTo(passed);
        assertThat(score("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]><a>&x;</a>"))
                .isEqualTo(passed);
        assertThat(score("<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + file + "\"> %x;]><a/>"))
                .isEqualTo(passed);
        assertThat(score(FormatRule.containsXml(), "<!DOCTYPE a SYSTEM \"" + file + "\"><a>&x;</a>"))
                .extracting("value")
                .isEqualTo(0.0);
    }

    @Test
    void aBillionLaughsAreNotHeard() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY x" + i + " \"" + ("&x" + (i - 1) + ";").repeat(10) + "\">");
        }
        String type = laughs.append("]>").toString();

        assertThat(score(type + "<a>&x29;</a>")).isEqualTo(Score.unscored(TOO_FAR));
        assertThat(score(type + "<a b='&x29;'/>")).isEqualTo(Score.unscored(TOO_FAR));
        assertThat(score(type + "<a>&x1;</a>")).isEqualTo(Score.pass("found XML with the root element <a>"));
    }

    @Test
    void oneLongLaughIsNotHeardOftenEither() throws Exception {
        String type = "<!DOCTYPE a [<!ENTITY x \"" + "ha".repeat(20_000) + "\">]>";

        assertThat(score(type + "<a>" + "&x;".repeat(500) + "</a>")).isEqualTo(Score.unscored(TOO_FAR));
    }
}
