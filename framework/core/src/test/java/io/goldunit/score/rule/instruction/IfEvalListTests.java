package io.goldunit.score.rule.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What IFEval says of a prompt can be pasted as it is. */
class IfEvalListTests {

    private static final Object PASTED = Map.of(
            "instruction_id_list",
            List.of("punctuation:no_comma", "length_constraints:number_words"),
            "kwargs",
            List.of(withNulls(Map.of()), withNulls(Map.of("relation", "at least", "num_words", 3L))));

    /** A table has a column for each argument of any instruction. */
    private static Map<String, Object> withNulls(Map<String, Object> kwargs) {
        Map<String, Object> all = new HashMap<>(kwargs);
        all.putIfAbsent("num_highlights", null);
        all.putIfAbsent("relation", null);
        return Collections.unmodifiableMap(all);
    }

    private static Score score(Object argument, String answer) throws Exception {
        GoldenCase goldenCase = Cases.withCheck("ifeval", argument);
        return Rule.ofCase().score(Trial.of(goldenCase, answer));
    }

    @Test
    void allOfThemAreToBeFollowed() throws Exception {
        assertThat(score(PASTED, "three short words"))
                .isEqualTo(Score.pass("the check holds; ifeval: punctuation:no_comma: found no comma; "
                        + "length_constraints:number_words: expected at least 3, found 3 words"));
        assertThat(score(PASTED, "two, words"))
                .isEqualTo(Score.fail("the check failed; ifeval: punctuation:no_comma: found \",\" at character 4; "
                        + "length_constraints:number_words: expected at least 3, found 2 words"));
        assertThat(score(PASTED, "two words"))
                .isEqualTo(
                        Score.fail(
                                "the check failed; ifeval: length_constraints:number_words: expected at least 3, found 2 words"));
    }

    @Test
    void whatIsFoundIsSaidOfTheOppositeToo() throws Exception {
        GoldenCase goldenCase = Cases.withCheck("not-ifeval", PASTED);

        assertThat(Rule.ofCase().score(Trial.of(goldenCase, "three short words")))
                .isEqualTo(Score.fail("the check failed; not-ifeval: punctuation:no_comma: found no comma; "
                        + "length_constraints:number_words: expected not at least 3, found 3 words"));
    }

    @Test
    void kwargsCanBeLeftOutWhereThereAreNone() throws Exception {
        Object ids = Map.of("instruction_id_list", List.of("punctuation:no_comma", "startend:quotation"));

        assertThat(score(ids, "\"Fine.\""))
                .isEqualTo(Score.pass("the check holds; ifeval: punctuation:no_comma: found no comma; "
                        + "startend:quotation: the answer is \"\"Fine.\"\""));
        assertThat(score("punctuation:no_comma", "Fine."))
                .isEqualTo(Score.pass("the check holds; ifeval: punctuation:no_comma: found no comma"));
    }

    @Test
    void whatIsWrongIsFoundBeforeAnythingIsAsked() {
        assertThat(message(7L)).isEqualTo("[ifeval] is to be an object, not 7");
        assertThat(message("no_comma")).isEqualTo("there is no instruction [no_comma]");
        assertThat(message("punctuation:no_commas"))
                .isEqualTo("there is no instruction [punctuation:no_commas], but [punctuation:no_comma]");
        assertThat(message(Map.of("instruction", 1L))).isEqualTo("[ifeval.instruction] is to be a text, not 1");
        assertThat(message(Map.of("instructions", "punctuation:no_comma")))
                .isEqualTo("[ifeval] has no key [instructions], but [instruction]");
        assertThat(message(Map.of())).isEqualTo("[ifeval] names no instruction");
        assertThat(message(Map.of("instruction_id_list", List.of("punctuation:no_comma"), "kwargs", List.of())))
                .isEqualTo("1 instruction cannot have the kwargs of 0");
        assertThat(message(Map.of("instruction_id_list", List.of("punctuation:no_comma"), "kwargs", List.of("a"))))
                .isEqualTo("[ifeval.kwargs] is to be an object, not the text \"a\"");
    }

    @Test
    void anArgumentThatIsWrongIsNamedWithItsInstruction() {
        assertThat(message("length_constraints:number_words"))
                .isEqualTo("[length_constraints:number_words] needs [num_words]");
        assertThat(words("num_word", 5L, "relation", "at least"))
                .isEqualTo("[length_constraints:number_words] has no argument [num_word], but [num_words]");
        assertThat(words("num_words", -1L, "relation", "at least"))
                .isEqualTo("[length_constraints:number_words.num_words] is to be a whole number, 0 or more, not -1");
        assertThat(words("num_words", 5L, "relation", "at most"))
                .isEqualTo("a relation is \"less than\" or \"at least\", not \"at most\"");
        assertThat(message(Map.of("instruction", "keywords:existence", "keywords", List.of())))
                .isEqualTo("[keywords:existence.keywords] is an empty list");
        assertThat(message(Map.of("instruction", "keywords:existence", "keywords", List.of(""))))
                .isEqualTo("an empty text is in every answer");
        assertThat(message(Map.of("instruction", "keywords:forbidden_words", "forbidden_words", List.of("c++++"))))
                .isEqualTo("\"c++++\" is no regular expression: Dangling meta character '+'");
        assertThat(message(Map.of(
                        "instruction",
                        "keywords:letter_frequency",
                        "letter",
                        "ab",
                        "let_frequency",
                        1L,
                        "let_relation",
                        "at least")))
                .isEqualTo("[keywords:letter_frequency.letter] is to be one character, not \"ab\"");
        assertThat(message(Map.of(
                        "instruction",
                        "length_constraints:nth_paragraph_first_word",
                        "num_paragraphs",
                        2L,
                        "nth_paragraph",
                        3L,
                        "first_word",
                        "a")))
                .isEqualTo("[length_constraints:nth_paragraph_first_word.nth_paragraph] is to be from 1 to 2, not 3");
    }

    private static String words(String number, Object value, String relation, Object related) {
        return message(Map.of("instruction", "length_constraints:number_words", number, value, relation, related));
    }

    private static String message(Object argument) {
        CaseSet set = Cases.set(Cases.withChecks(Expected.NOTHING, new Check("ifeval", argument, 5)));
        var finding = Rule.ofCase().check(set).get(0);
        assertThat(finding.remedy())
                .isEqualTo(
                        "Give [ifeval] the id of an instruction, an object with instruction and its arguments, or one with "
                                + "instruction_id_list and kwargs");
        return finding.message();
    }
}
