package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void textCannotFormatOrBeHtml() {
        assertThat(Markdown.text("*a* _b_ `c` <b>d</b> [e](f) # g | h ~i~ $j$ k\\"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\<b\\>d\\</b\\> \\[e\\]\\(f\\) \\# g \\| h \\~i\\~ \\$j\\$ k\\\\");
    }

    @Test
    void textCannotMentionOrLink() {
        assertThat(Markdown.text("@team #12 GH-12 https://evil.example www.evil.example me@evil.example"))
                .isEqualTo("@&#8203;team \\#&#8203;12 GH&#8203;-12 https:&#8203;//evil.example www&#8203;.evil.example"
                        + " me@&#8203;evil.example");
    }

    @Test
    void textStaysOnItsLine() {
        assertThat(Markdown.text("a\n\n- b\u202E")).isEqualTo("a - b\\\\u\\{202E\\}");
    }

    @Test
    void aNameIsCodeThatItCannotEnd() {
        assertThat(Markdown.name("refund-window")).isEqualTo("`refund-window`");
        assertThat(Markdown.name("a``b")).isEqualTo("```a``b```");
        assertThat(Markdown.name("`a`")).isEqualTo("`` `a` ``");
        assertThat(Markdown.name("a\nb")).isEqualTo("`a b`");
        assertThat(Markdown.name("")).isEqualTo("`  `");
    }

    @Test
    void aFenceIsLongerThanAnyInside() {
        assertThat(Markdown.fence("diff", List.of("- a", "+ ````\nb"))).isEqualTo("`````diff\n- a\n+ ```` b\n`````");
    }

    @Test
    void theLinesOfAFenceAreCapped() {
        assertThat(Markdown.fence("", List.of("x".repeat(1_000)))).isEqualTo("```\n" + "x".repeat(299) + "…\n```");
    }

    @Test
    void aCellCannotEndItself() {
        assertThat(Markdown.table(
                        List.of("case"), List.of(List.of(Markdown.name("a|b")), List.of(Markdown.text("c|d")))))
                .containsExactly("| case |", "| --- |", "| `a\\|b` |", "| c\\|d |");
    }
}
