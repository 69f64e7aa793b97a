package io.goldunit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataTests {

    private static final Recogniser CUSTOMER = new Recogniser() {
        @Override
        public String kind() {
            return "customer number";
        }

        @Override
        public List<Span> find(String text) {
            int start = text.indexOf("C-");
            return start < 0 ? List.of() : List.of(new Span(start, start + 6));
        }
    };

    @Test
    void everyKindIsFoundInTheOrderOfTheText() {
        String text = "+49 30 901820, jo@web.de, 4111 1111 1111 1111, DE89 3704 0044 0532 0130 00";

        assertThat(PersonalData.found(text))
                .containsExactly(
                        new PersonalData("phone number", 0, 13, "+4***"),
                        new PersonalData("e-mail address", 15, 24, "j***@w***.de"),
                        new PersonalData("payment card number", 26, 45, "41***"),
                        new PersonalData("IBAN", 47, 74, "DE***"));
    }

    @Test
    void aTextWithoutPersonalDataHasNone() {
        assertThat(PersonalData.found("")).isEmpty();
        assertThat(PersonalData.found("You can return it within 30 days.")).isEmpty();
    }

    @Test
    void aRecogniserOfOnesOwnIsAsked() {
        assertThat(PersonalData.found("Dear C-4711,", List.of(CUSTOMER)))
                .containsExactly(new PersonalData("customer number", 5, 11, "C-***"));
    }

    @Test
    void whereTwoFindTheSamePlaceTheFirstHasIt() {
        assertThat(PersonalData.found("C-4711", List.of(CUSTOMER, CUSTOMER))).hasSize(1);
        assertThat(PersonalData.found("020 7946 0958", List.of(new NationalPhoneNumber(), new PaymentCard())))
                .extracting(PersonalData::kind)
                .containsExactly("phone number");
    }

    @Test
    void theMaskOfAShortFindHidesItAllTheSame() {
        assertThat(CUSTOMER.masked("C")).isEqualTo("C***");
    }

    @Test
    void aPlaceHasALength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(3, 3))
                .withMessage("no place in a text: from 3 to 3");
    }

    @Test
    void longTextsOfOneKindOfCharacterAreReadThrough() {
        for (String unit : List.of("1", "a", "a.", "1 ", "+49 ", "0171 ", "a@", "a@a.", "DE89", "-", "(", "4111 ")) {
            assertThat(PersonalData.found(unit.repeat(20_000))).isEmpty();
        }
    }
}
