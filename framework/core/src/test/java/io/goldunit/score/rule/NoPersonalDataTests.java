package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.call.Calls;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoPersonalDataTests {

    private static final GoldenCase CASE = GoldenCase.of("refund", "Who can help?");

    private static Score score(Scorer rule, String answer) throws Exception {
        return rule.score(Trial.of(CASE, answer));
    }

    @Test
    void kindAndPlaceAreToldAndTheDataIsNot() throws Exception {
        assertThat(score(Rule.noPersonalData(), "😀 Write to anna.berg@web.de or call +49 30 901820."))
                .isEqualTo(Score.fail(
                        "found e-mail address a***@w***.de at character 12, " + "phone number +4*** at character 37"));
        assertThat(score(Rule.noPersonalData(), "DE89 3704 0044 0532 0130 00, card 4111-1111-1111-1111"))
                .isEqualTo(Score.fail("found IBAN DE*** at character 1, payment card number 41*** at character 35"));
    }

    @Test
    void anAnswerWithoutPersonalDataHolds() throws Exception {
        assertThat(score(Rule.noPersonalData(), "Order 4711 of 2026-11-22 costs 1,234.50 EUR."))
                .isEqualTo(Score.pass("found no personal data"));
    }

    @Test
    void theAnswersToEarlierTurnsAreLookedAtToo() throws Exception {
        Answer answer = new Answer(
                "Bye.", List.of("Hi.", "Ask jo@web.de."), List.of(), List.of(), null, null, null, null, null);

        assertThat(Rule.noPersonalData().score(new Trial(CASE, 1, answer, Calls.untaped())))
                .isEqualTo(Score.fail("found e-mail address j***@w***.de at character 5 of the answer to turn 2"));
    }

    @Test
    void onesOwnAddressesAndNumbersMayBeAllowed() throws Exception {
        Scorer rule = Rule.noPersonalData().allowing("Help@Shop.de", "+49 30 901820");

        assertThat(score(rule, "help@shop.de, +49 (30) 90 18-20")).isEqualTo(Score.pass("found no personal data"));
        assertThat(score(rule, "help@shop.de, helper@shop.de"))
                .isEqualTo(Score.fail("found e-mail address h***@s***.de at character 15"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.noPersonalData().allowing(" "))
                .withMessage("an allowed address or number has letters or digits");
    }

    @Test
    void theSignatureHoldsEveryOption() {
        assertThat(Rule.noPersonalData().spec())
                .isEqualTo(ScorerSpec.of(
                        "no-personal-data", ScorerSpec.Kind.RULE, "rule/no-personal-data/1 {\"allow\":[]}"));
        assertThat(Rule.noPersonalData().allowing("a@b.org").spec().signature())
                .isEqualTo("rule/no-personal-data/1 {\"allow\":[\"a@b.org\"]}");
        assertThat(Rule.noPersonalData().appliesTo(CASE)).isTrue();
    }
}
