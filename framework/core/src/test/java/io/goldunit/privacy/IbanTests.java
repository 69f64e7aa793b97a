package io.goldunit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are the examples of the registry of ISO 13616. */
class IbanTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IBAN: DE89 3704 0044 0532 0130 00.          | DE89 3704 0044 0532 0130 00
            DE89370400440532013000                      | DE89370400440532013000
            de89 3704 0044 0532 0130 00                 | de89 3704 0044 0532 0130 00
            DE89 3704 0044 0532 0130 00 BIC             | DE89 3704 0044 0532 0130 00
            (GB82 WEST 1234 5698 7654 32)               | GB82 WEST 1234 5698 7654 32
            FR14 2004 1010 0505 0001 3M02 606           | FR14 2004 1010 0505 0001 3M02 606
            NO9386011117947                             | NO9386011117947
            BE68 5390 0754 7034                         | BE68 5390 0754 7034
            ES9121000418450200051332                    | ES9121000418450200051332
            IT60X0542811101000000123456                 | IT60X0542811101000000123456
            NL91ABNA0417164300                          | NL91ABNA0417164300
            CH9300762011623852957                       | CH9300762011623852957
            AT611904300234573201                        | AT611904300234573201
            PL61109010140000071219812874                | PL61109010140000071219812874
            MT84MALT011000012345MTLCAST001S             | MT84MALT011000012345MTLCAST001S
            """)
    void anIbanIsFound(String text, String iban) {
        assertThat(new Iban().find(text))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly(iban);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89 3704 0044 0532 0130 01",
                "DE89 3704 0044 0532 0130 0",
                "DE89 3704 0044 0532 0130 000",
                "DE89  3704 0044 0532 0130 00",
                "XX89 3704 0044 0532 0130 00",
                "ADE89370400440532013000",
                "DE89370400440532013000A",
                "DE89",
                "AB12 is a part",
                "FR14 2004 1010 0505 0001 3M02 607",
                "US64SVBKUS6S3300958879"
            })
    void whatIsNoIbanIsNotFound(String text) {
        assertThat(new Iban().find(text)).isEmpty();
    }
}
