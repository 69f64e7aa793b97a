package io.goldunit.score.rule.text;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.Prose;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The answer cites documents, and all that it cites are documents of the case's context or sources of the answer.
 *
 * @param atLeast how many different documents are cited, 0 or more
 * @param every which pieces of the answer must have a citation
 */
record CitesContext(long atLeast, Piece every) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "cites-context",
            1,
            "true, or an object with at-least and every, the latter paragraph or sentence",
            CitesContext::read);

    private static final Choice<Piece> PIECES = Choice.of(List.of(Piece.PARAGRAPH, Piece.SENTENCE), Choice::name);

    CitesContext {
        new Bounds(atLeast, Bounds.NO_END - 1);
    }

    static Condition read(Argument argument) {
        if (!(argument.value() instanceof Map<?, ?>)) {
            argument.asked();
            return new CitesContext(1, Piece.ANSWER);
        }
        Fields fields = argument.fields("at-least", "every");
        return new CitesContext(
                fields.get("at-least").map(Argument::count).orElse(1L),
                fields.get("every").map(PIECES::read).orElse(Piece.ANSWER));
    }

    @Override
    public Score test(Trial trial) {
        Documents documents = Documents.of(trial);
        if (documents.isEmpty()) {
            return Documents.NONE;
        }
        String answer = trial.answer().text();
        List<Citation> citations = Citation.in(answer, documents);
        List<Citation> unknown =
                citations.stream().filter(it -> !it.isOf(documents)).toList();
        if (!unknown.isEmpty()) {
            return Score.fail("found " + shown(unknown) + ", which is no document of the case or the answer");
        }
        long cited = citations.stream().map(Citation::document).distinct().count();
        String found = cited == 0 ? "found no citation in " + Quote.of(answer) : "found " + shown(citations);
        if (cited < atLeast) {
            return Score.fail("expected at least " + Quantity.of(atLeast, "document") + " cited, " + found);
        }
        return without(citations, answer)
                .map(it -> Score.fail("the " + Choice.name(every) + " " + it + " has no citation"))
                .orElseGet(() -> Score.pass(found));
    }

    /** The first piece that needs a citation of its own and has none; code needs none. */
    private Optional<Found> without(List<Citation> citations, String answer) {
        NavigableSet<Integer> starts = new TreeSet<>();
        citations.forEach(it -> starts.add(it.found().start()));
        return every.of(Prose.of(answer))
                .filter(it -> it.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(it -> starts.subSet(it.start(), it.end()).isEmpty())
                .findFirst()
                .map(it -> new Found(answer, it.start(), it.end()));
    }

    private static String shown(List<Citation> citations) {
        return Shortlist.PLACES.of(
                citations.stream().map(Citation::found).distinct().toList());
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-least", atLeast, "every", Choice.name(every));
    }
}
