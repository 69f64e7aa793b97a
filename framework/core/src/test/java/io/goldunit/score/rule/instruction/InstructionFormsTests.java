package io.goldunit.score.rule.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstructionFormsTests {

    static Stream<InstructionRow> rows() {
        return InstructionRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyInstructionSaysWhatItFound(InstructionRow row) throws Exception {
        assertThat(score(row.code(), row.good())).isEqualTo(Score.pass(row.id() + ": " + row.found()));
        assertThat(score(row.code(), row.bad())).isEqualTo(Score.fail(row.id() + ": " + row.instead()));
        assertThat(score(Rule.not(row.code()), row.good()))
                .isEqualTo(Score.fail(row.id() + ": " + row.found().replace("expected ", "expected not ")));
        assertThat(score(Rule.not(row.code()), row.bad()))
                .isEqualTo(Score.pass(row.id() + ": " + row.instead().replace("expected ", "expected not ")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBlankAnswerFollowsNone(InstructionRow row) throws Exception {
        assertThat(score(row.code(), "")).isEqualTo(Score.fail(row.id() + ": the answer is blank"));
        assertThat(score(row.code(), " \n\u2028")).isEqualTo(Score.fail(row.id() + ": the answer is blank"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCaseFileMakesTheSameRule(InstructionRow row) throws Exception {
        Map<String, Object> argument = new HashMap<>(row.kwargs());
        argument.put("instruction", row.id());
        RuleScorer code = (RuleScorer) row.code();
        RuleScorer read = IfEval.FORM.scorer(IfEval.FORM.read(new Argument("ifeval", argument)));

        assertThat(read.spec().signature()).isEqualTo(code.spec().signature());
        assertThat(score(read, row.good())).isEqualTo(score(code, row.good()));
        assertThat(score(read, row.bad())).isEqualTo(score(code, row.bad()));
        assertThat(Rule.ofCase().check(Cases.set(Cases.withCheck("ifeval", argument))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itIsNamedByItsOfficialId(InstructionRow row) {
        assertThat(row.code().spec().name()).isEqualTo(row.id());
        assertThat(row.code().spec().kind()).isEqualTo(ScorerSpec.Kind.RULE);
    }

    @Test
    void allOfThemAreTried() {
        assertThat(rows().map(InstructionRow::id))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(InstructionType.values())
                        .map(InstructionType::id)
                        .toList())
                .hasSize(25);
        assertThat(InstructionForms.ALL).extracting(CheckForm::name).containsExactly("ifeval");
    }

    @Test
    void theSignatureHoldsTheInstruction() {
        assertThat(Instruction.numberWords(Relation.AT_LEAST, 100).spec())
                .isEqualTo(ScorerSpec.of(
                        "length_constraints:number_words",
                        ScorerSpec.Kind.RULE,
                        "rule/ifeval/1 {\"instruction\":\"length_constraints:number_words\",\"num_words\":100,"
                                + "\"relation\":\"at least\"}"));
    }

    private static Score score(Scorer rule, String answer) throws Exception {
        return rule.score(Trial.of(GoldenCase.of("letter", "Write a letter."), answer));
    }
}
