package io.goldunit.score.rule.text;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Found;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Quote;
import io.goldunit.score.check.Shortlist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the answer has in quotation marks stands in a document of the case's context or of the answer's sources.
 *
 * @param atLeast how many quotations there are to be, 0 or more
 * @param words how many words make a quotation; what has fewer is a word in quotation marks
 * @param ignoreCase whether capital letters are as good as small ones
 */
record QuotesContext(long atLeast, long words, boolean ignoreCase) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "quotes-context", 1, "true, or an object with at-least, words and ignore-case", QuotesContext::read);

    /** Of characters, that are looked at for all quotations, which is a second. */
    private static final long MOST = 200_000_000;

    QuotesContext {
        new Bounds(Math.min(atLeast, words), Bounds.NO_END - 1);
    }

    static Condition read(Argument argument) {
        if (!(argument.value() instanceof Map<?, ?>)) {
            argument.asked();
            return new QuotesContext(1, 1, false);
        }
        Fields fields = argument.fields("at-least", "words", "ignore-case");
        return new QuotesContext(
                fields.get("at-least").map(Argument::count).orElse(1L),
                fields.get("words").map(Argument::count).orElse(1L),
                fields.get("ignore-case").map(Argument::flag).orElse(false));
    }

    @Override
    public Score test(Trial trial) {
        Documents documents = Documents.of(trial);
        if (documents.isEmpty()) {
            return Documents.NONE;
        }
        String answer = trial.answer().text();
        List<Found> quotations = Quotation.in(answer).stream()
                .filter(it -> Words.count(it.text()) >= words)
                .toList();
        List<String> texts = documents
                .all()
                .map(it -> Folded.of(it.text(), ignoreCase).text())
                .toList();
        Map<String, List<Found>> looked = quotations.stream()
                .collect(groupingBy(it -> Folded.of(it.text(), ignoreCase).text(), LinkedHashMap::new, toList()));
        if (looked.size() > MOST / (1 + length(texts))) {
            return Score.unscored("too much to look for: " + looked.size() + " quotations in documents of "
                    + length(texts) + " characters");
        }
        List<Found> others = looked.entrySet().stream()
                .filter(it -> !Quotation.standsIn(it.getKey(), texts))
                .flatMap(it -> it.getValue().stream())
                .sorted(comparingInt(Found::start))
                .toList();
        if (!others.isEmpty()) {
            return Score.fail("found " + Shortlist.PLACES.of(others) + ", which stands in no document");
        }
        String found = quotations.isEmpty()
                ? "found no quotation in " + Quote.of(answer)
                : "found " + Shortlist.PLACES.of(quotations);
        return quotations.size() < atLeast
                ? Score.fail("expected at least " + Quantity.of(atLeast, "quotation") + ", " + found)
                : Score.pass(found);
    }

    private static long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-least", atLeast, "words", words, "ignore-case", ignoreCase);
    }
}
