package io.goldunit.score.rule;

import io.goldunit.call.FinishReason;
import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.catalogue.CaseChecks;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.conversation.ConversationForms;
import io.goldunit.score.rule.conversation.RepeatedTurnsRule;
import io.goldunit.score.rule.fact.FactForms;
import io.goldunit.score.rule.text.CitationRule;
import io.goldunit.score.rule.text.DateRule;
import io.goldunit.score.rule.text.QuotationRule;
import io.goldunit.score.rule.text.RefusalRule;
import io.goldunit.score.rule.text.TextForms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Rules: checks of an answer that need no model. A rule's score is 1 when it holds and 0 when it is broken, with a reason that
 * says what was found where; places are counted in code points from 1.
 *
 * <p>More of them, by what they are about: {@link io.goldunit.score.rule.format.FormatRule} has those about JSON, XML, HTML, SQL,
 * Markdown and code, {@link io.goldunit.score.rule.tool.ToolRule} those about the tools that were called.
 *
 * <p>Rules that compare with what a case expects measure only the cases that expect something. Every rule is immutable and
 * may be used by several threads at once. What is wrong with an option is an {@link IllegalArgumentException} here, and a
 * {@link io.goldunit.file.Finding} when it stands in a case file.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Rule {

    private Rule() {}

    /** The answer contains every one of the texts, as they are written. In case files: {@code contains}. */
    public static ContainsRule contains(String... texts) {
        return ContainsRule.of(texts);
    }

    /** The answer contains none of the texts, as they are written. In case files: {@code not-contains}. */
    public static TextRule notContains(String... texts) {
        return new TextRule(it -> NotContains.FORM.scorer(new NotContains(List.of(texts), it)));
    }

    /**
     * The expression matches somewhere in the answer. In case files: {@code regex}.
     *
     * @param regex as for {@link java.util.regex.Pattern}, with Unicode character classes
     */
    public static Scorer regex(String regex) {
        return Matches.FORM.scorer(new Matches(new Regex(regex)));
    }

    /**
     * The answer equals one of the case's expected texts; white space around either is ignored. In case files: {@code equals}.
     */
    public static Scorer equalsExpected() {
        return equalsExpected(Extraction.WHOLE_ANSWER);
    }

    /** As {@link #equalsExpected()}, of the extracted part; an answer without that part breaks the rule. */
    public static Scorer equalsExpected(Extraction extraction) {
        return TextEquals.FORM.scorer(new TextEquals(List.of(), extraction, false));
    }

    /** As {@link #equalsExpected()}, with upper and lower case the same, in any locale. */
    public static Scorer equalsExpectedIgnoringCase() {
        return equalsExpectedIgnoringCase(Extraction.WHOLE_ANSWER);
    }

    /** As {@link #equalsExpected(Extraction)}, with upper and lower case the same, in any locale. */
    public static Scorer equalsExpectedIgnoringCase(Extraction extraction) {
        return TextEquals.FORM.scorer(new TextEquals(List.of(), extraction, true));
    }

    /**
     * The last number in the answer equals one of the numbers that the case expects: by value, so that {@code 1,234.50} equals
     * {@code 1234.5}. In case files: {@code number}.
     *
     * <p>A number is written with the digits 0 to 9, with or without commas between thousands, with a point before decimals,
     * a sign or a currency sign before it and an exponent after it.
     */
    public static NumberRule number() {
        return number(0, Extraction.WHOLE_ANSWER);
    }

    /** As {@link #number()}, with a largest difference that is still equal, 0 or more. */
    public static NumberRule number(double tolerance) {
        return number(tolerance, Extraction.WHOLE_ANSWER);
    }

    /** As {@link #number()}, with the last number in the extracted part. */
    public static NumberRule number(Extraction extraction) {
        return number(0, extraction);
    }

    /** As {@link #number(double)}, with the last number in the extracted part. */
    public static NumberRule number(double tolerance, Extraction extraction) {
        return NumberRule.of(tolerance, extraction);
    }

    /**
     * The answer is JSON that fits a JSON Schema; it may stand in one Markdown code fence, and nothing else may stand around
     * it. In case files: {@code json-schema}.
     *
     * @param schemaJson of draft 2020-12, as JSON; {@code format} is asserted; a {@code $ref} stays within the schema or names
     *     the draft's own meta-schemas, and nothing is ever loaded
     */
    public static Scorer jsonSchema(String schemaJson) {
        return JsonSchema.FORM.scorer(JsonSchema.of(schemaJson));
    }

    /**
     * The answer is JSON that equals the JSON value which the case expects, {@code expected: {json: ...}}: fields in any
     * order, lists item by item, numbers by value, so that {@code 1} equals {@code 1.0}. A field that is missing or too many
     * breaks the rule, and a field that is null is not a missing one. The answer may stand in one Markdown code fence. The
     * reason names every place as a JSON Pointer. In case files: {@code json-equals}.
     *
     * @return the rule; {@link JsonRule#anyOrder()} makes sets of lists
     */
    public static JsonRule jsonEquals() {
        return new JsonRule(false);
    }

    /**
     * The answer, to every turn, holds no e-mail address, phone number, IBAN or payment card number; what counts as one is said
     * at {@link io.goldunit.privacy.PersonalData#found(String)}. The reason names kind and place and never shows the data. In
     * case files: {@code no-personal-data}.
     *
     * @return the rule; {@link PersonalDataRule#allowing} excepts one's own addresses and numbers
     */
    public static PersonalDataRule noPersonalData() {
        return new PersonalDataRule(List.of());
    }

    /** The answer starts with one of the texts, after any white space. In case files: {@code starts-with}. */
    public static TextRule startsWith(String... texts) {
        return new TextRule(it -> TextForms.startsWith(List.of(texts), it));
    }

    /** The answer ends with one of the texts, before any white space. In case files: {@code ends-with}. */
    public static TextRule endsWith(String... texts) {
        return new TextRule(it -> TextForms.endsWith(List.of(texts), it));
    }

    /** Words, as word processors count them: {@code Rule.wordCount().atMost(50)}. In case files: {@code word-count}. */
    public static Counted wordCount() {
        return new Counted(TextForms::words);
    }

    /** Sentences, by their marks, lists and paragraphs. In case files: {@code sentence-count}. */
    public static Counted sentenceCount() {
        return new Counted(TextForms::sentences);
    }

    /** Paragraphs: blocks of text between blank lines. In case files: {@code paragraph-count}. */
    public static Counted paragraphCount() {
        return new Counted(TextForms::paragraphs);
    }

    /** Characters: Unicode's code points. In case files: {@code character-count}. */
    public static Counted characterCount() {
        return new Counted(TextForms::characters);
    }

    /** Characters as readers see them, by the JDK's Unicode: an emoji is one. In case files: {@code grapheme-count}. */
    public static Counted graphemeCount() {
        return new Counted(TextForms::graphemes);
    }

    /** The answer says in English that it does not do what was asked; mostly as {@code not(...)}. In case files: {@code refusal}. */
    public static RefusalRule refusal() {
        return TextForms.refusal();
    }

    /** None of these stands there in whole words, in any case and white space. In case files: {@code forbidden-phrases}. */
    public static Scorer forbiddenPhrases(String... phrases) {
        return TextForms.forbiddenPhrases(List.of(phrases));
    }

    /** Every URL and bare host is of one of these hosts or their subdomains; without any, there is none. In case files: {@code urls}. */
    public static Scorer urls(String... allowedHosts) {
        return TextForms.urls(List.of(allowedHosts));
    }

    /** The date that the case expects stands somewhere in the answer. In case files: {@code date}. */
    public static DateRule date() {
        return TextForms.date();
    }

    /** The answer cites documents such as {@code [1]}, and there is each that it cites. In case files: {@code cites-context}. */
    public static CitationRule citesContext() {
        return TextForms.citesContext();
    }

    /** What stands in quotation marks stands in a document too. In case files: {@code quotes-context}. */
    public static QuotationRule quotesContext() {
        return TextForms.quotesContext();
    }

    /** The model stopped for one of these reasons. In case files: {@code finish-reason}. */
    public static Scorer finishReason(FinishReason... reasons) {
        return FactForms.finishReason(List.of(reasons));
    }

    /** The answer took no longer, in whole milliseconds; from tape, when it was recorded. In case files: {@code latency}. */
    public static Scorer latency(Duration atMost) {
        return FactForms.latency(atMost);
    }

    /** Request and reply took no more tokens. In case files: {@code tokens}. */
    public static Scorer tokens(long atMost) {
        return FactForms.tokens(atMost);
    }

    /** The request took no more tokens. In case files: {@code input-tokens}. */
    public static Scorer inputTokens(long atMost) {
        return FactForms.inputTokens(atMost);
    }

    /** The reply took no more tokens. In case files: {@code output-tokens}. */
    public static Scorer outputTokens(long atMost) {
        return FactForms.outputTokens(atMost);
    }

    /** The answer's tokens cost no more, in US dollars by the prices of the run. In case files: {@code cost}. */
    public static Scorer cost(BigDecimal atMost) {
        return FactForms.cost(atMost);
    }

    /** A rule about text holds of every reply of a conversation. In case files: {@code every-turn: {<rule>: ...}}. */
    public static Scorer everyTurn(Scorer rule) {
        return ConversationForms.everyTurn(ruleOf(rule));
    }

    /** A rule about text holds of one reply at least. In case files: {@code any-turn: {<rule>: ...}}. */
    public static Scorer anyTurn(Scorer rule) {
        return ConversationForms.anyTurn(ruleOf(rule));
    }

    /** A rule about text holds of the reply to this turn, from 1 or from -1 backwards. In case files: {@code turn}. */
    public static Scorer turn(int number, Scorer rule) {
        return ConversationForms.turn(number, ruleOf(rule));
    }

    /** The assistant does not repeat itself. In case files: {@code no-repeated-turns}. */
    public static RepeatedTurnsRule noRepeatedTurns() {
        return ConversationForms.noRepeatedTurns();
    }

    /** Turns to which the assistant replied. In case files: {@code turn-count}. */
    public static Counted turnCount() {
        return new Counted(ConversationForms::turnCount);
    }

    /**
     * The answer is written in a language, as Apache OpenNLP tells it; unscored where it is too short to tell. It needs the
     * optional dependencies {@code opennlp-tools} and {@code opennlp-models-langdetect}. In case files: {@code language}.
     *
     * @param language one of 75 by its two letters, such as {@code de}
     */
    public static Scorer language(String language) {
        return AnswerLanguage.FORM.scorer(new AnswerLanguage(language));
    }

    /**
     * The case's own {@code checks}, all of which must hold, as one scorer named {@code checks}. It measures only the cases
     * that have checks.
     */
    public static Scorer ofCase() {
        return new CaseChecks();
    }

    /**
     * The opposite of a rule of this class: it holds where that one is broken. An answer of which the candidate does not tell
     * what the rule is about stays unscored. In case files: {@code not-} before the rule's name.
     *
     * @throws IllegalArgumentException when the scorer is none of this class's rules about one property of an answer
     */
    public static Scorer not(Scorer rule) {
        return ruleOf(rule).negated();
    }

    private static RuleScorer ruleOf(Scorer rule) {
        if (rule instanceof DelegatingScorer it) {
            return ruleOf(it.scorer());
        }
        if (rule instanceof RuleScorer it) {
            return it;
        }
        throw new IllegalArgumentException("[" + rule.spec().name() + "] is no rule about one property of an answer");
    }
}
