package io.goldunit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to anna.berg@web.de.                     | anna.berg@web.de
            <jo@mail.co.uk>                                | jo@mail.co.uk
            mailto:jo@mail.co.uk?subject=x                 | jo@mail.co.uk
            **jo+orders@gmail.com**                        | jo+orders@gmail.com
            `j_o@sub.mail-host.org`,                       | j_o@sub.mail-host.org
            jörg@müller.de schreibt                        | jörg@müller.de
            JO@WEB.DE                                      | JO@WEB.DE
            (o'brien@web.ie)                               | o'brien@web.ie
            "email":"x@web.de"                             | x@web.de
            E-Mail:jo%x@web.de                             | jo%x@web.de
            sent to jo@xn--mller-kva.de                    | jo@xn--mller-kva.de
            support.jo@web.de                              | support.jo@web.de
            jo@web.xn--p1ai                                | jo@web.xn--p1ai
            jo@example.de                                  | jo@example.de
            1234@qq.com                                    | 1234@qq.com
            """)
    void anAddressIsFound(String text, String address) {
        assertThat(new EmailAddress().find(text))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@annaberg",
                "anna at web.de",
                "anna@web",
                "anna@localhost",
                "anna@192.168.0.1",
                "lodash@4.17.21",
                "@types/node@20.1.0",
                "logo@2x.png",
                "git@github.com:goldunit/goldunit.git",
                "https://anna:secret@host.com/path",
                "ftp://anna@host.com",
                "info@shop.de",
                "Support@Shop.de",
                "no-reply@shop.de",
                "anna@example.com",
                "anna@mail.example.org",
                "anna@shop.test",
                "anna@shop.invalid",
                "anna@.de",
                "anna@web.d",
                "anna@@web.de",
                "100 pieces @ 3.50",
                "a @ b.de",
                "anna@-web.de",
                "x@y.z1"
            })
    void whatIsNoAddressOrNobodysIsNotFound(String text) {
        assertThat(new EmailAddress().find(text)).isEmpty();
    }

    @Test
    void theMaskKeepsTheFirstCharactersAndTheLastLabel() {
        assertThat(new EmailAddress().masked("anna.berg@mail.web.de")).isEqualTo("a***@m***.de");
        assertThat(new EmailAddress().masked("𝒶b@ü.de")).isEqualTo("𝒶***@ü***.de");
    }

    @Test
    void severalAddressesAreFoundInOrder() {
        assertThat(new EmailAddress().find("a@b.de,c@d.fr")).isEqualTo(List.of(new Span(0, 6), new Span(7, 13)));
    }
}
