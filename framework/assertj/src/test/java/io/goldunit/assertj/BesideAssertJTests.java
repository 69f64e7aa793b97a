package io.goldunit.assertj;

import static io.goldunit.assertj.GoldUnitAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both entry points under one name: that this compiles is the test. */
class BesideAssertJTests {

    @Test
    void bothAreImportedStatically() {
        Answer answer = Answer.of("30 days");

        assertThat(answer).contains("30 days");
        assertThat(answer.text()).isEqualTo("30 days");
        assertThat(answer.millis()).isNull();
        assertThat(List.of(answer)).hasSize(1).allSatisfy(it -> assertThat(it).contains("days"));
        assertThat(Optional.of(answer)).hasValueSatisfying(it -> assertThat(it).contains("days"));
        assertThat(3).isGreaterThan(2);
        assertThat(new Object()).isNotNull();
    }

    @Test
    void whatAssertJSaysOfAnyObjectIsSaidOfAnswersToo() {
        assertThat(Answer.of("30 days"))
                .isEqualTo(Answer.of("30 days"))
                .returns("30 days", Answer::text)
                .extracting(Answer::toolCalls)
                .isEqualTo(List.of());
    }
}
