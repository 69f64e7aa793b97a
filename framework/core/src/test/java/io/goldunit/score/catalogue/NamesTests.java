package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.check.CheckForm;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.rule.fact.CallRule;
import io.goldunit.score.rule.format.FormatRule;
import io.goldunit.score.rule.tool.ToolRule;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.SimilarityForm;
import io.goldunit.score.similarity.edit.FuzzyRatio;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who knows a name in code knows it in case files. */
class NamesTests {

    private static final Pattern WORD = Pattern.compile("-([a-z])");

    private static final Set<String> IN_CODE = Stream.of(
                    Rule.class, FormatRule.class, CallRule.class, ToolRule.class, Similarity.class, FuzzyRatio.class)
            .flatMap(it -> Arrays.stream(it.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    @Test
    void everyRuleHasTheSameNameInCodeButForThoseThatCannotOrAreMany() {
        assertThat(Rules.FORMS)
                .extracting(CheckForm::name)
                .filteredOn(it -> !it.equals("equals") && !IN_CODE.contains(inCode(it)))
                .as("equals is taken in Java, and each instruction of IFEval has a method of its own")
                .containsExactly("ifeval");
        assertThat(IN_CODE).contains("equalsExpected");
    }

    @Test
    void everySimilarityHasTheSameNameInCode() {
        assertThat(Similarities.FORMS).extracting(SimilarityForm::name).isSubsetOf(IN_CODE);
    }

    private static String inCode(String name) {
        return WORD.matcher(name).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }
}
