package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.score.Scorer;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.translation.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorersTests {

    private static void assertEqual(String name, @Nullable Object argument, Scorer code) {
        assertThat(Scorers.named(name, argument).spec()).isEqualTo(code.spec());
    }

    @Test
    void aNamedScorerIsThatOfCode() {
        assertEqual("bleu", null, Similarity.bleu());
        assertEqual("bleu", Map.of("tokenizer", "char"), Similarity.bleu().tokenizer(Tokenizer.CHAR));
        assertEqual("checks", null, Rule.ofCase());
        assertEqual("contains", "Paris", Rule.contains("Paris"));
        assertEqual("contains", List.of("a", "b"), Rule.contains("a", "b"));
        assertEqual("number", Map.of("tolerance", new BigDecimal("0.5")), Rule.number(0.5));
        assertEqual("not-contains", "Paris", Rule.notContains("Paris"));
        assertEqual("not-regex", "a+", Rule.not(Rule.regex("a+")));
    }

    @Test
    void aRuleThatNeedsNoArgumentIsNamedAlone() {
        assertEqual("equals", null, Rule.equalsExpected());
        assertEqual("json-equals", null, Rule.jsonEquals());
        assertEqual("no-personal-data", null, Rule.noPersonalData());
        assertEqual("not-equals", null, Rule.not(Rule.equalsExpected()));
    }

    @Test
    void aRuleThatNeedsAnArgumentSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("contains", null))
                .withMessage(
                        "[contains] takes a text or a list of texts, or an object with texts, any and ignore-case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("regex", "("))
                .withMessage("the regular expression /(/ cannot be read: Unclosed group near index 1");
    }

    @Test
    void theLimitOfACheckIsNoOptionOfAScorer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("bleu", Map.of("at-least", 1L)))
                .withMessage(
                        "[bleu] has no key [at-least]: it has tokenizer, smoothing, lowercase, max-order, effective-order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("bleu", new BigDecimal("0.5")))
                .withMessage("[bleu] is to be given options by name, not 0.5: write bleu(tokenizer=...); there are"
                        + " tokenizer, smoothing, lowercase, max-order, effective-order");
    }

    @Test
    void anUnknownNameLeadsToTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("rouge-l", null))
                .withMessage("there is no scorer [rouge-l]. Did you mean [rougeL]?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.named("mood", null))
                .withMessageStartingWith("there is no scorer [mood]. There are contains, not-contains, regex, ")
                .withMessageEndingWith(", jsonSimilarity, listContains, semantic, bertScore, checks");
    }
}
