package io.goldunit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    private static final List<Recogniser> PHONES = List.of(new InternationalPhoneNumber(), new NationalPhoneNumber());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Call +49 30 901820.                    | +49 30 901820
            +4930901820                            | +4930901820
            +49 (0)30 90 18-20                     | +49 (0)30 90 18-20
            tel:+12125552368                       | +12125552368
            +1 (212) 555-2368                      | +1 (212) 555-2368
            +1.212.555.2368                        | +1.212.555.2368
            +44 20 7946 0958,                      | +44 20 7946 0958
            +33 1 42 68 53 00                      | +33 1 42 68 53 00
            +33.1.42.68.53.00                      | +33.1.42.68.53.00
            +39 06 6982 1234                       | +39 06 6982 1234
            +7 495 123-45-67                       | +7 495 123-45-67
            +81-3-1234-5678                        | +81-3-1234-5678
            +353 1 234 5678                        | +353 1 234 5678
            0049 30 901820                         | 0049 30 901820
            (212) 555-2368                         | (212) 555-2368
            212-555-2368                           | 212-555-2368
            Phone:212.555.2368                     | 212.555.2368
            1-212-555-2368                         | 1-212-555-2368
            (212)555-2368 x12                      | (212)555-2368
            212-555-2368x12                        | 212-555-2368
            020 7946 0958                          | 020 7946 0958
            (020) 7946 0958                        | (020) 7946 0958
            mobile 07700 900123                    | 07700 900123
            01 42 68 53 00                         | 01 42 68 53 00
            01.42.68.53.00                         | 01.42.68.53.00
            Tel. 030/901820                        | 030/901820
            030 / 90 18 20                         | 030 / 90 18 20
            Telefonnummer: 0171 1234567            | 0171 1234567
            089-1234567                            | 089-1234567
            """)
    void aNumberIsFound(String text, String number) {
        assertThat(PersonalData.found(text, PHONES))
                .extracting(it -> it.kind() + " " + text.substring(it.start(), it.end()))
                .containsExactly("phone number " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4711",
                "2026-11-22",
                "22.11.2026",
                "01.02.2026 10:30",
                "2026-11-22T10:30:00+01:00",
                "10:30-12:45",
                "version 1.20.300",
                "Java 17.0.12+7",
                "1,234.50 EUR",
                "+5 points",
                "+100000000",
                "+49.000.000 users",
                "+33.123.456.789",
                "+12 %",
                "192.168.100.200",
                "ISBN 978-3-16-148410-0",
                "ISBN 0-306-40615-2",
                "4006381333931",
                "0123456789012",
                "1732272000",
                "SKU 0815-4711",
                "order 212-555-2368",
                "Order number: 020 7946 0958",
                "Bestellnummer 0171 1234567",
                "#0171 1234567",
                "AB-212-555-2368",
                "212-555-2368-A",
                "file 012-2023-00045",
                "115-555-2368",
                "212-155-2368",
                "212-555-0142",
                "+1 212 555 0199",
                "1-800-356-9377",
                "+44 800 123 4567",
                "0800 1234567",
                "+00 30 901820",
                "+999 123 456",
                "550e8400-e29b-41d4-a716-446655440000",
                "943 476 5919",
                "52.520008, 13.404954",
                "between 100-200 and 300-4000",
                "x = 030-1+2",
                "012 345 678 €"
            })
    void whatIsNoNumberOrNobodysIsNotFound(String text) {
        assertThat(PersonalData.found(text, PHONES)).isEmpty();
    }
}
