package io.goldunit.assertj;

import io.goldunit.score.rule.NumberRule;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;

/** What is demanded of an answer's text, where it takes more than a rule. */
final class TextDemand {

    private TextDemand() {}

    static Demand notBlank() {
        return new Demand(
                "have a text that is not blank",
                answer -> Demand.unless(!answer.text().isBlank(), "there is none"));
    }

    static Demand endingWithNumber(Number number, String... unit) {
        String plain = new BigDecimal(number.toString()).toPlainString();
        NumberRule rule = Rule.number();
        return Demand.of(
                "have the last number " + plain + (unit.length == 0 ? "" : " of " + Shown.oneOf(unit)),
                Expecting.text(unit.length == 0 ? rule : rule.unit(unit), plain),
                Given.NOTHING);
    }

    static Demand withoutPersonalDataExcept(String... allowed) {
        return Demand.of("hold no personal data", Rule.noPersonalData().allowing(allowed), Given.NOTHING)
                .withoutAnswer();
    }
}
