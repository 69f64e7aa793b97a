package io.goldunit.score.rule.text;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer starts, or ends, with one of some texts; white space around the answer is ignored.
 *
 * @param side where the text stands
 * @param texts at least one, none empty
 * @param ignoreCase whether upper and lower case are the same, as in {@link String#equalsIgnoreCase}
 */
record Affix(Side side, List<String> texts, boolean ignoreCase) implements Condition {

    enum Side {
        STARTS,
        ENDS;

        private String verb() {
            return Choice.name(this);
        }

        CheckForm form() {
            return new CheckForm(
                    verb() + "-with",
                    1,
                    "a text or a list of texts of which any will do, or an object with texts and ignore-case",
                    argument -> read(this, argument));
        }
    }

    static final CheckForm START = Side.STARTS.form();
    static final CheckForm END = Side.ENDS.form();

    Affix {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("there is no text to look for");
        }
        if (texts.contains("")) {
            throw new IllegalArgumentException("every answer " + side.verb() + " with an empty text");
        }
    }

    private static Condition read(Side side, Argument argument) {
        Fields fields = argument.fields("texts", "ignore-case");
        return new Affix(
                side,
                fields.get("texts").map(Argument::texts).orElse(List.of()),
                fields.get("ignore-case").map(Argument::flag).orElse(false));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        Found whole = Spaces.stripped(answer, 0, answer.length());
        return texts.stream()
                .flatMap(it -> place(it, whole).stream())
                .findFirst()
                .map(it -> Score.pass("the answer " + side.verb() + " with " + it))
                .orElseGet(() -> Score.fail("expected " + Quote.anyOf(texts) + " where the answer " + side.verb()
                        + ", found " + Quote.of(answer)));
    }

    private Optional<Found> place(String text, Found whole) {
        int start = side == Side.STARTS ? whole.start() : whole.end() - text.length();
        boolean fits = start >= whole.start()
                && start + text.length() <= whole.end()
                && whole.answer().regionMatches(ignoreCase, start, text, 0, text.length());
        return fits ? Optional.of(new Found(whole.answer(), start, start + text.length())) : Optional.empty();
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("texts", texts, "ignore-case", ignoreCase);
    }
}
