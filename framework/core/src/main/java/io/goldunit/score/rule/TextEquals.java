package io.goldunit.score.rule;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Spaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer, or the part taken from it, equals one of some texts; white space around either is ignored.
 *
 * @param texts those texts; when empty, the case's expected texts
 * @param extraction takes the part that is compared
 * @param ignoreCase whether upper and lower case are the same, as in {@link String#equalsIgnoreCase}
 */
record TextEquals(List<String> texts, Extraction extraction, boolean ignoreCase) implements Condition {

    static final CheckForm FORM =
            new CheckForm("equals", 1, "a text, or an object with text, extract and ignore-case", TextEquals::read);

    TextEquals {
        texts = List.copyOf(texts);
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields("text", "extract", "ignore-case");
        return new TextEquals(
                fields.get("text").map(Argument::text).map(List::of).orElse(List.of()),
                fields.get("extract").map(Extraction::read).orElse(Extraction.WHOLE_ANSWER),
                fields.get("ignore-case").map(Argument::flag).orElse(false));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        List<String> wanted = wanted(trial.goldenCase());
        return extraction
                .find(answer)
                .map(found -> compare(wanted, found))
                .orElseGet(() -> extraction.notFound(answer));
    }

    private Score compare(List<String> wanted, Found found) {
        String text = stripped(found.text());
        boolean equal = wanted.stream().anyMatch(it -> equal(stripped(it), text));
        return Score.of(equal ? 1 : 0, "expected " + Quote.anyOf(wanted) + ", found " + found);
    }

    private static String stripped(String text) {
        return Spaces.stripped(text, 0, text.length()).text();
    }

    private boolean equal(String wanted, String found) {
        return ignoreCase ? wanted.equalsIgnoreCase(found) : wanted.equals(found);
    }

    private List<String> wanted(GoldenCase goldenCase) {
        return texts.isEmpty() ? goldenCase.expected().texts() : texts;
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("text", texts, "extract", extraction.toString(), "ignore-case", ignoreCase);
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        return wanted(goldenCase).isEmpty() ? Optional.of("an expected text") : Optional.empty();
    }
}
