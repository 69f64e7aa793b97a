package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegatingScorerTests {

    @Test
    void everyQuestionIsPassedOnButTheOneForAnotherName() {
        assertThat(questions(DelegatingScorer.class, "scorer")).hasSameElementsAs(questions(Scorer.class, "named"));
    }

    private static List<String> questions(Class<?> type, String except) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
                .map(Method::getName)
                .filter(it -> !it.equals(except))
                .toList();
    }
}
