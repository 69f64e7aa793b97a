package io.goldunit.reference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check of vectors that cannot fail would prove nothing. */
class ReferenceCaseTests {

    private static JsonNode file(int count, String expected) throws Exception {
        return Json.mapper().readTree("""
                {"case_count": %d, "entries": [{"id": "lamp/1", "cases": [
                  {"options": {"tokenizer": "a"}, "expected": {"value": 1}},
                  {"options": {"tokenizer": "b"}, "expected": {"value": %s}}]}]}
                """.formatted(count, expected));
    }

    @Test
    void valuesWithinTheTolerancePass() throws Exception {
        JsonNode file = file(2, "1.0000000005");

        assertThatCode(() -> ReferenceCase.checkAll(file, it -> it.has("value", 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneWrongValueAmongAllFailsAndSaysWhich() throws Exception {
        JsonNode file = file(2, "1.000000002");

        assertThatThrownBy(() -> ReferenceCase.checkAll(file, it -> it.has("value", 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(1 failure)")
                .hasMessageContaining("lamp/1 {\"tokenizer\":\"b\"} value");
    }

    @Test
    void aValueThatIsNoNumberIsNotTakenForZero() throws Exception {
        JsonNode file = file(2, "null");

        assertThatThrownBy(() -> ReferenceCase.checkAll(
                        file, it -> it.has("value", it.option("tokenizer").equals("a") ? 1.0 : 0.0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lamp/1 {\"tokenizer\":\"b\"} has a number value");
        assertThatThrownBy(() -> ReferenceCase.checkAll(file, it -> it.has("other", 0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(2 failures)");
    }

    @Test
    void anExceptionIsAFailureOfItsCaseAlone() throws Exception {
        JsonNode file = file(2, "1");

        assertThatThrownBy(() -> ReferenceCase.checkAll(file, it -> {
                    throw new IllegalStateException("not " + it);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(2 failures)")
                .hasMessageContaining("not lamp/1 {\"tokenizer\":\"a\"}");
    }

    @Test
    void aCaseThatTheFileLostIsMissed() throws Exception {
        JsonNode file = file(3, "1");

        assertThatThrownBy(() -> ReferenceCase.checkAll(file, it -> it.has("value", 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cases of the file");
    }

    @Test
    void aTokenizerHasCases() throws Exception {
        JsonNode file = file(2, "2");

        assertThatCode(() -> ReferenceCase.checkAllOf(List.of("b"), file, it -> it.has("value", 2)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReferenceCase.checkAllOf(List.of("b"), file, it -> it.has("value", 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(1 failure)");
        assertThatThrownBy(() -> ReferenceCase.checkAllOf(List.of("c"), file, it -> it.has("value", 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tokenizers of the file");
    }

    @Test
    void smallNumbersAreComparedByTheirSize() throws Exception {
        JsonNode file = file(2, "1e-40");

        assertThatCode(() ->
                        ReferenceCase.checkAllOf(List.of("b"), file, it -> it.has("value", 1.0000000005e-40, 1e-9, 0)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        ReferenceCase.checkAllOf(List.of("b"), file, it -> it.has("value", 1.00000001e-40, 1e-9, 0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(1 failure)");
    }

    @Test
    void whatIsNoFiniteNumberIsOnlyItself() throws Exception {
        JsonNode file = file(2, "\"NaN\"");

        assertThatCode(() -> ReferenceCase.checkAllOf(List.of("b"), file, it -> {
                    it.has("value", Double.NaN, 0, 0);
                    it.hasNo("value");
                }))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReferenceCase.checkAllOf(List.of("b"), file, it -> it.has("value", 0, 1, 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(1 failure)");
        assertThatThrownBy(() -> ReferenceCase.checkAllOf(List.of("a"), file, it -> it.hasNo("value")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no number value");
        assertThatThrownBy(() -> ReferenceCase.checkAllOf(List.of("a"), file, it -> it.has("value", Double.NaN, 1, 1)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void randomValuesLieAboutTheSeeds() throws Exception {
        JsonNode file = file(2, "1");
        double[] seeds = {0.3, 0.1, 0.2};

        assertThatCode(() -> ReferenceCase.checkAll(file, it -> it.isNear("p", 0.34, seeds, 0.05)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReferenceCase.checkAll(file, it -> it.isNear("p", 0.04, seeds, 0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(2 failures)")
                .hasMessageContaining("p of [0.3, 0.1, 0.2]");
    }
}
