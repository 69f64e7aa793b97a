package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.rule.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an opposite says of an answer is what it expects of it. */
class OppositesTests {

    /** It stands outside quotation marks, and at the start of what a turn or an instruction has to say. */
    private static final Pattern EXPECTED =
            Pattern.compile("(?:^|(?:^|; )[a-z_]+(?:| [0-9]+|:[a-z_]+): )expected (?!not )");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @Test
    void noOppositeThatIsBrokenExpectsWhatItFound() {
        Set<String> broken = new HashSet<>();
        Tables.good().filter(it -> isRule(it.get(0).toString())).forEach(row -> {
            String name = row.get(0).toString();
            Condition rule = form(name).read(new Argument(name, row.get(1)));
            Condition opposite = form(name).negated().read(new Argument("not-" + name, row.get(1)));
            trials(row).filter(it -> canBeMeasured(rule, it)).forEach(it -> {
                Score score = rule.test(it);
                Score turned = opposite.test(it);
                assertThat(value(turned)).as(name).isEqualTo(1 - value(score));
                if (value(turned) == 0) {
                    broken.add(name);
                    assertThat(QUOTED.matcher(turned.reason()).replaceAll(""))
                            .as(name)
                            .doesNotContainPattern(EXPECTED);
                }
            });
        });
        assertThat(broken).containsAll(RULES_THAT_EXPECT);
    }

    /** Those with a reason that says what was expected where they hold. */
    private static final List<String> RULES_THAT_EXPECT = List.of(
            "equals",
            "number",
            "date",
            "word-count",
            "sentence-count",
            "paragraph-count",
            "character-count",
            "grapheme-count",
            "finish-reason",
            "latency",
            "tokens",
            "input-tokens",
            "output-tokens",
            "cost",
            "model-calls",
            "turn-count",
            "every-turn",
            "any-turn",
            "turn");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            equals         | Paris | Paris | expected not "Paris", found "Paris" at character 1
            number         | 3     | 3     | expected not 3, found "3" at character 1
            word-count     | 3     | a b c | expected not exactly 3, found 3 words
            turn-count     | 1     | a     | expected not exactly 1, found 1 turn
            """)
    void anOppositeThatIsBrokenSaysWhatItWouldNotHave(String rule, String argument, String answer, String reason)
            throws Exception {
        Trial trial = Trial.of(GoldenCase.of("a", "?"), answer);
        CheckForm form = form(rule);

        assertThat(form.negated().read(new Argument("not-" + rule, argument)).test(trial))
                .isEqualTo(Score.fail(reason));
        assertThat(Rule.not(form.scorer(form.read(new Argument(rule, argument))))
                        .score(trial))
                .isEqualTo(Score.fail(reason));
    }

    @Test
    void theOppositeOfAnOppositeSaysWhatTheRuleSays() throws Exception {
        var latency = Rule.latency(Duration.ofMillis(800));
        Trial trial = Trial.of(GoldenCase.of("a", "?"), 1, answer("Yes.", List.of()));

        assertThat(Rule.not(latency).score(trial)).isEqualTo(Score.fail("expected not at most 800 ms, found 500 ms"));
        assertThat(Rule.not(Rule.not(latency)).score(trial)).isEqualTo(latency.score(trial));
    }

    private static CheckForm form(String name) {
        return Checks.named(name).orElseThrow();
    }

    private static boolean isRule(String name) {
        return Similarities.FORMS.stream().noneMatch(it -> it.name().equals(name));
    }

    private static boolean canBeMeasured(Condition rule, Trial trial) {
        return rule.missingIn(trial.goldenCase()).isEmpty()
                && rule.problemWith(trial.goldenCase()).isEmpty()
                && rule.test(trial) instanceof Score.Value;
    }

    private static double value(Score score) {
        return ((Score.Value) score).value();
    }

    /** Every text of a row as the answer to every kind of case. */
    private static Stream<Trial> trials(List<Object> row) {
        List<GoldenCase> cases = List.of(
                GoldenCase.of("number", "?", "42"),
                GoldenCase.of("date", "?", "2026-03-05"),
                GoldenCase.of("nothing", "?"));
        return row.stream().skip(2).flatMap(OppositesTests::answers).flatMap(answer -> cases.stream()
                .map(it -> new Trial(it, 1, answer, calls())));
    }

    private static Stream<Answer> answers(Object column) {
        if (column instanceof String text) {
            return Stream.of(answer(text, List.of()));
        }
        List<String> turns = new ArrayList<>();
        if (column instanceof List<?> list) {
            list.forEach(it -> turns.add(it.toString()));
        }
        return turns.isEmpty()
                ? Stream.empty()
                : Stream.of(answer(turns.get(turns.size() - 1), turns.subList(0, turns.size() - 1)));
    }

    private static Answer answer(String text, List<String> earlier) {
        return new Answer(
                text, earlier, List.of(), List.of(), FinishReason.STOP, new Tokens(1, 1), 500L, "gpt-4o", null);
    }

    private static Calls calls() {
        Calls calls = Calls.untaped();
        calls.around(ScriptedModel.saying("Yes.")).chat("Hello?");
        return calls;
    }
}
