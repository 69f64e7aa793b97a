package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.score.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host is the one that a browser would go to. */
class LinkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://good.com                                  | good.com
            HTTPS://GOOD.COM/Path                             | good.com
            see https://good.com.                             | good.com
            (https://good.com/a_(b)),                         | good.com
            [docs](https://good.com/x "title")                | good.com
            <https://good.com>                                | good.com
            **https://good.com**                              | good.com
            `http://good.com:8080/`                           | good.com
            “https://good.com”                                | good.com
            https://good.com@evil.com                         | evil.com
            https://good.com:443@evil.com/                    | evil.com
            https://a@good.com@evil.com                       | evil.com
            https://good.com,@evil.com                        | evil.com
            https://good.com%40evil.com                       | -
            https://good.com%2eevil.com                       | -
            https://evil.com/https://good.com                 | evil.com good.com
            https://good.com/?to=https://evil.com             | good.com evil.com
            https://evil.com\\@good.com                       | evil.com
            https:evil.com                                    | evil.com
            http:///evil.com                                  | evil.com
            http:\\\\evil.com                                 | evil.com
            https://good.com。evil.com                        | good.com.evil.com
            https://good.com,.evil.com                        | -
            https://good.com).evil.com                        | -
            https://gооd.com                                  | xn--gd-fmca.com
            https://bücher.de                                 | xn--bcher-kva.de
            https://xn--bcher-kva.de                          | xn--bcher-kva.de
            https://[::1]/x                                   | [::1]
            http://127.0.0.1:80                               | 127.0.0.1
            ftp://files.good.com                              | files.good.com
            myapp://open/it                                   | open
            [x](//evil.com/a)                                 | evil.com
            [x](javascript:alert(1))                          | -
            [x](data:text/html;base64,PHA+)                   | -
            www.evil.zz                                       | www.evil.zz
            good.com/path                                     | good.com
            good.com:8080                                     | good.com
            good.com@evil.com/path                            | evil.com
            Go to EXAMPLE.ORG now                             | example.org
            sub.domain.example.co.uk!                         | sub.domain.example.co.uk
            пример.рф                                         | xn--e1afmkfd.xn--p1ai
            readme.md/raw                                     | readme.md
            evil.club                                         | evil.club
            Read evil.news, and evil.pro.                     | evil.news evil.pro
            evil.space/x                                      | evil.space
            evil.photos/x                                     | evil.photos
            evil.photos:8443/x                                | evil.photos
            [x](evil.club)                                    | evil.club
            [x](evil.photos "title")                          | evil.photos
            Evil.Com                                          | evil.com
            Acme.Org and Acme.Edu                             | acme.org acme.edu
            evil。com                                         | evil.com
            evil．co｡uk                                       | evil.co.uk
            看good。com                                       | good.com
            看这里。good.com                                  | good.com
            //evil.com/x                                      | evil.com
            See //evil.photos/x                               | evil.photos
            192.168.0.1/admin                                 | 192.168.0.1
            192.168.0.1:8080                                  | 192.168.0.1
            //10.0.0.1/                                       | 10.0.0.1
            localhost:8080/x                                  | localhost
            localhost/x                                       | localhost
            """)
    void theHostIsTheOneABrowserGoesTo(String answer, String hosts) {
        assertThat(Link.in(answer))
                .extracting(it -> it.host().name())
                .containsExactly(hosts.equals("-") ? new String[] {""} : hosts.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no host",
                "jo@shop.de",
                "Mail jo.doe@shop.co.uk, please.",
                "README.md and main.py",
                "e.g. this, i.e. that, z.B. dies",
                "Node.js, System.out.println, java.util.List",
                "Version 1.2.3, 3.50 and 192.168.0.1",
                "The end.Then more.It goes on",
                "http:// and https://, with or without",
                "and/or 24/7 // a comment",
                "data: 5, note: this",
                "node.js, node.js/express and index.html/css",
                "README.md, [guide](guide.md), [main](src/main.py) and main.rs:10",
                "Dr.Smith, Dr.Smith/Dr.Jones",
                "the end.Next, e.g./i.e., 3.5, 3.5/4.0",
                "n.length/2, Math.PI/2, ASP.Net",
                "localhost, 10.0.0.0/8, (10.0.0.0/16), 10.0.0.0/8.",
                "300.1.1.1/x, 1.2.3.4.5/x, 1.2.3/x",
                "//console.log(1), //todo",
                "他说好。然后走了。",
                // What the guide says is not seen.
                "evil.photos, //evil.photos, Evil.Club, [x](evil.zip), [::1]/x, printer/x"
            })
    void whatIsNoHostIsNone(String answer) {
        assertThat(Link.in(answer)).isEmpty();
    }

    @Test
    void aSubdomainIsAllowedAndANameThatOnlyEndsTheSameIsNot() {
        assertThat(Host.of("a.b.good.com").isOf(Host.of("good.com"))).isTrue();
        assertThat(Host.of("evilgood.com").isOf(Host.of("good.com"))).isFalse();
        assertThat(Host.of("good.com").isOf(Host.of("a.good.com"))).isFalse();
        assertThat(Host.of("faß.de").isOf(Host.of("fass.de"))).isFalse();
        assertThat(Host.of("faß.de").isOf(Host.allowed("FAß.de."))).isTrue();
        assertThat(Host.allowed("Bücher.de")).isEqualTo(Host.of("xn--bcher-kva.de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "example.com/path", "*.example.com", "", "a b"})
    void anAllowedHostIsAName(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.urls(host))
                .withMessage("an allowed host is a name such as example.com, not \"" + host + "\"");
    }

    @Test
    void manyUrlsAreNotAllNamed() throws Exception {
        assertThat(Rule.urls("a.com")
                        .score(TextFormsTests.trial("b.com ".repeat(7)))
                        .reason())
                .startsWith("found \"b.com\" at character 1 of host b.com, ")
                .endsWith("\"b.com\" at character 25 of host b.com and 2 more");
    }
}
