package io.goldunit.score.rule.text;

import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import org.apiguardian.api.API;

/** The rules about the words of an answer. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TextForms {

    /** All of them. */
    public static final List<CheckForm> ALL = List.of(
            Affix.START,
            Affix.END,
            TextUnit.WORD.form(),
            TextUnit.SENTENCE.form(),
            TextUnit.PARAGRAPH.form(),
            TextUnit.CHARACTER.form(),
            TextUnit.GRAPHEME.form(),
            Refusal.FORM,
            ForbiddenPhrases.FORM,
            Urls.FORM,
            DateEquals.FORM,
            CitesContext.FORM,
            QuotesContext.FORM);

    private TextForms() {}

    public static RuleScorer startsWith(List<String> texts, boolean ignoreCase) {
        return Affix.START.scorer(new Affix(Affix.Side.STARTS, texts, ignoreCase));
    }

    public static RuleScorer endsWith(List<String> texts, boolean ignoreCase) {
        return Affix.END.scorer(new Affix(Affix.Side.ENDS, texts, ignoreCase));
    }

    public static RuleScorer words(Bounds bounds) {
        return count(TextUnit.WORD, bounds);
    }

    public static RuleScorer sentences(Bounds bounds) {
        return count(TextUnit.SENTENCE, bounds);
    }

    public static RuleScorer paragraphs(Bounds bounds) {
        return count(TextUnit.PARAGRAPH, bounds);
    }

    public static RuleScorer characters(Bounds bounds) {
        return count(TextUnit.CHARACTER, bounds);
    }

    public static RuleScorer graphemes(Bounds bounds) {
        return count(TextUnit.GRAPHEME, bounds);
    }

    private static RuleScorer count(TextUnit unit, Bounds bounds) {
        return unit.form().scorer(new TextCount(unit, bounds));
    }

    public static RefusalRule refusal() {
        return new RefusalRule(List.of());
    }

    public static RuleScorer forbiddenPhrases(List<String> phrases) {
        return ForbiddenPhrases.FORM.scorer(new ForbiddenPhrases(new Phrases(phrases)));
    }

    public static RuleScorer urls(List<String> allowed) {
        return Urls.FORM.scorer(Urls.of(allowed));
    }

    /** Of the date that the case expects. */
    public static DateRule date() {
        return new DateRule(new DateEquals(List.of(), 0, DateOrder.UNKNOWN));
    }

    public static CitationRule citesContext() {
        return new CitationRule(new CitesContext(1, Piece.ANSWER));
    }

    public static QuotationRule quotesContext() {
        return new QuotationRule(new QuotesContext(1, 1, false));
    }
}
