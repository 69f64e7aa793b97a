package io.goldunit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that providers publish for tests. */
class PaymentCardTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            card 4111111111111111.         | 4111111111111111
            4111 1111 1111 1111            | 4111 1111 1111 1111
            4111-1111-1111-1111,           | 4111-1111-1111-1111
            (4242424242424242)             | 4242424242424242
            4012888888881881               | 4012888888881881
            4222 222 222 222               | 4222 222 222 222
            5555555555554444               | 5555555555554444
            5105 1051 0510 5100            | 5105 1051 0510 5100
            2223003122003222               | 2223003122003222
            378282246310005                | 378282246310005
            3782 822463 10005              | 3782 822463 10005
            3714-496353-98431              | 3714-496353-98431
            6011111111111117               | 6011111111111117
            6011 0009 9013 9424            | 6011 0009 9013 9424
            3056 930902 5904               | 3056 930902 5904
            38520000023237                 | 38520000023237
            3530111333300000               | 3530111333300000
            6200000000000005               | 6200000000000005
            6759649826438453               | 6759649826438453
            Karte:4111111111111111         | 4111111111111111
            """)
    void aCardIsFound(String text, String card) {
        assertThat(new PaymentCard().find(text))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111112",
                "4111 1111 1111 1112",
                "4111-1111 1111-1111",
                "41 1111 1111 1111 11",
                "411111111111111",
                "41111111111111111",
                "0000000000000000",
                "1111111111111117",
                "9999999999999995",
                "79927398713",
                "4222222222222",
                "4006381333931",
                "9783161484100",
                "978-3-16-148410-0",
                "1732272000000",
                "20261122103000",
                "A4111111111111111",
                "4111111111111111b",
                "12-4111111111111111",
                "4111111111111111-1",
                "4111.1111.1111.1111",
                "4111111111111111.50",
                "order 4111111111111111",
                "tracking number: 4111 1111 1111 1111",
                "Sendungsnummer 4111111111111111",
                "#4111111111111111",
                "4111 1111 1111 1111 1111",
                "$4,111,111,111,111",
                "550e8400-e29b-41d4-a716-446655440000"
            })
    void whatIsNoCardIsNotFound(String text) {
        assertThat(new PaymentCard().find(text)).isEmpty();
    }
}
