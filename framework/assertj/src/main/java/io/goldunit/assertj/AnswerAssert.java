package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.file.Json;
import io.goldunit.golden.Document;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.Quote;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.rule.format.FormatRule;
import io.goldunit.score.rule.tool.ToolRule;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one answer. Where there is a {@link Rule} for it, the assertion runs that rule, and any rule can be run by
 * {@link #follows(Scorer)}. What the candidate does not tell, such as how long it took, fails the assertion that asks for it. What
 * is wrong with an argument is an {@link IllegalArgumentException}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class AnswerAssert extends AbstractObjectAssert<AnswerAssert, Answer> {

    private GoldenCase given = Given.NOTHING;

    /** To be made by {@link GoldUnitAssertions}; public for the proxies of soft assertions. */
    public AnswerAssert(@Nullable Answer actual) {
        super(actual, AnswerAssert.class);
    }

    /** What was asked and is expected: for the assertions that follow, where their rules compare with it. */
    public AnswerAssert given(GoldenCase goldenCase) {
        given = goldenCase;
        return this;
    }

    /** What the answer can lean on, beside its own sources: for the assertions that follow. */
    public AnswerAssert given(Document... context) {
        return given(Given.documents(given, context));
    }

    /** The rule holds. */
    public AnswerAssert follows(Scorer rule) {
        return follows("follow the rule " + Shown.name(rule), rule);
    }

    /**
     * The rule holds.
     *
     * @param words what the answer is to do, as a failure says it after {@code to}, such as {@code be polite}
     */
    public AnswerAssert follows(String words, Scorer rule) {
        return meets(Demand.of(words, rule, given));
    }

    /** The rule is broken; an answer of which the candidate does not tell what the rule is about fails too. */
    public AnswerAssert doesNotFollow(Scorer rule) {
        return doesNotFollow("not follow the rule " + Shown.name(rule), rule);
    }

    /** As {@link #doesNotFollow(Scorer)}, in words such as {@code not be polite}. */
    public AnswerAssert doesNotFollow(String words, Scorer rule) {
        return meets(Demand.broken(words, rule, given));
    }

    /** A similarity to one of the texts, or to what is given, is so high or higher: 0 to 1. */
    public AnswerAssert scoresAtLeast(double least, Scorer similarity, String... expected) {
        return meets(ScoreDemand.atLeast(least, Expecting.some(similarity, expected), given));
    }

    /** As {@link #scoresAtLeast}, but so low or lower: for error rates. */
    public AnswerAssert scoresAtMost(double most, Scorer similarity, String... expected) {
        return meets(ScoreDemand.atMost(most, Expecting.some(similarity, expected), given));
    }

    /** How long the text is: {@code length().inWords().isAtMost(50)}. */
    public LengthAssert length() {
        return new LengthAssert(this);
    }

    /** XML, HTML, SQL, Markdown and code, and JSON amid other text. */
    public FormatAssert format() {
        return new FormatAssert(this);
    }

    /** The finer assertions on calls of tools: their order, arguments and number. */
    public ToolCallsAssert toolCalls() {
        return new ToolCallsAssert(this);
    }

    /** The answers to the turns of a conversation. */
    public TurnsAssert turns() {
        return new TurnsAssert(this);
    }

    /** The text is this one; white space around either is ignored, as by {@link Rule#equalsExpected()}. */
    public AnswerAssert hasText(String text) {
        return follows("have the text " + Quote.of(text), Expecting.text(Rule.equalsExpected(), text));
    }

    /** The text has more than white space in it. */
    public AnswerAssert isNotBlank() {
        return meets(TextDemand.notBlank());
    }

    /** The text contains every one of the texts, as they are written, as by {@link Rule#contains}. */
    public AnswerAssert contains(String... texts) {
        return follows("contain " + Shown.some(texts), Rule.contains(texts));
    }

    /** The text contains at least one of the texts, as they are written. */
    public AnswerAssert containsAnyOf(String... texts) {
        return follows(
                "contain any of " + Shown.some(texts), Rule.contains(texts).any());
    }

    /** The text contains every one of the texts, with upper and lower case the same. */
    public AnswerAssert containsIgnoringCase(String... texts) {
        return follows(
                "contain in upper or lower case " + Shown.some(texts),
                Rule.contains(texts).ignoringCase());
    }

    /** The text contains none of the texts, as they are written, as by {@link Rule#notContains}. */
    public AnswerAssert doesNotContain(String... texts) {
        return follows("not contain " + Shown.some(texts), Rule.notContains(texts));
    }

    /** The text has none of the phrases in whole words, in any case, as by {@link Rule#forbiddenPhrases}. */
    public AnswerAssert containsNoPhraseOf(String... phrases) {
        return follows("contain no phrase of " + Shown.some(phrases), Rule.forbiddenPhrases(phrases));
    }

    /** The expression matches somewhere in the text, as by {@link Rule#regex}. */
    public AnswerAssert containsPattern(String regex) {
        return follows("contain the pattern /" + regex + "/", Rule.regex(regex));
    }

    /** The text starts with one of the texts, after any white space, as by {@link Rule#startsWith}. */
    public AnswerAssert startsWith(String... texts) {
        return follows("start with " + Shown.oneOf(texts), Rule.startsWith(texts));
    }

    /** As {@link #startsWith}, with upper and lower case the same. */
    public AnswerAssert startsWithIgnoringCase(String... texts) {
        return follows(
                "start in upper or lower case with " + Shown.oneOf(texts),
                Rule.startsWith(texts).ignoringCase());
    }

    /** The text ends with one of the texts, before any white space, as by {@link Rule#endsWith}. */
    public AnswerAssert endsWith(String... texts) {
        return follows("end with " + Shown.oneOf(texts), Rule.endsWith(texts));
    }

    /** As {@link #endsWith}, with upper and lower case the same. */
    public AnswerAssert endsWithIgnoringCase(String... texts) {
        return follows(
                "end in upper or lower case with " + Shown.oneOf(texts),
                Rule.endsWith(texts).ignoringCase());
    }

    /** The text says in English that it does not do what was asked, as by {@link Rule#refusal()}. */
    public AnswerAssert isRefusal() {
        return follows("be a refusal", Rule.refusal());
    }

    /** The opposite of {@link #isRefusal()}. */
    public AnswerAssert isNotRefusal() {
        return doesNotFollow("not be a refusal", Rule.refusal());
    }

    /** The text is written in a language, such as {@code de}, as by {@link Rule#language}. */
    public AnswerAssert isWrittenIn(String language) {
        return follows("be written in the language " + Quote.of(language), Rule.language(language));
    }

    /** Every link is to one of these hosts or their subdomains, as by {@link Rule#urls}; without any, there is none. */
    public AnswerAssert linksOnlyTo(String... hosts) {
        return follows(hosts.length == 0 ? "have no link" : "link only to " + Shown.list(hosts), Rule.urls(hosts));
    }

    /** The date stands somewhere in the text, as by {@link Rule#date()}. */
    public AnswerAssert containsDate(LocalDate date) {
        return follows("contain the date " + date, Rule.date().equalTo(date));
    }

    /** The last number in the text is this one, as by {@link Rule#number()}; with spellings of a unit, the last of that. */
    public AnswerAssert hasLastNumber(Number number, String... unit) {
        return meets(TextDemand.endingWithNumber(number, unit));
    }

    /** The text cites its sources, or documents that are given, as by {@link Rule#citesContext()}. */
    public AnswerAssert citesContext() {
        return follows("cite its documents", Rule.citesContext());
    }

    /** What is quoted stands in the answer's sources, or in documents that are given, as by {@link Rule#quotesContext()}. */
    public AnswerAssert quotesContext() {
        return follows("quote its documents", Rule.quotesContext());
    }

    /** Everything else that AssertJ can say about the text. */
    public AbstractStringAssert<?> text() {
        isNotNull();
        return extracting(Answer::text, InstanceOfAssertFactories.STRING);
    }

    /** The text is JSON, bare or in one Markdown code fence. */
    public AnswerAssert isJson() {
        return follows("be JSON", FormatRule.isJson());
    }

    /** What is in the JSON that the text is. */
    public JsonAssert json() {
        return new JsonAssert(this);
    }

    /** Every one of the tools was called, in any order, as by {@link ToolRule#toolsCalled}. */
    public AnswerAssert called(String... tools) {
        return follows("call " + Shown.some(tools), ToolRule.toolsCalled(tools));
    }

    /**
     * The tool was called with these arguments at least once; it may have been given others beside them.
     *
     * @param argumentsJson a JSON object
     */
    public AnswerAssert calledWith(String tool, String argumentsJson) {
        return follows(
                "call " + Quote.of(tool) + " with " + Quote.of(argumentsJson),
                ToolRule.toolArguments(tool).containing(argumentsJson));
    }

    /** Every one of the tools was called, in any order and any number of times, and no other. */
    public AnswerAssert calledOnly(String... tools) {
        return meets(ToolDemand.callingOnly(tools));
    }

    /** These are all calls of tools, in their order. */
    public AnswerAssert calledExactly(String... tools) {
        return follows(
                "call exactly and in this order " + Shown.list(tools), ToolRule.toolCalls(Json.write(List.of(tools))));
    }

    /** None of the tools was called, as by {@link ToolRule#forbiddenTools}. */
    public AnswerAssert didNotCall(String... tools) {
        return follows("not call " + Shown.some(tools), ToolRule.forbiddenTools(tools));
    }

    /** No tool was called. */
    public AnswerAssert calledNoTool() {
        return follows("call no tool", ToolRule.toolCalls("[]"));
    }

    /** Time, tokens and money. */
    public UsageAssert usage() {
        return new UsageAssert(this);
    }

    /** The model stopped because it had said everything. */
    public AnswerAssert finishedNormally() {
        return meets(FactDemand.finishedNormally());
    }

    /** The model did not run into its token limit. */
    public AnswerAssert isNotCutOff() {
        return meets(FactDemand.notCutOff());
    }

    /** The candidate's retrieval gave it the document with this id. */
    public AnswerAssert hasSource(String id) {
        return meets(FactDemand.source(id));
    }

    /** No personal data in the answer to any turn, as by {@link Rule#noPersonalData()}; a failure does not show the answer. */
    public AnswerAssert hasNoPersonalData() {
        return hasNoPersonalDataExcept();
    }

    /** As {@link #hasNoPersonalData()}, except for these addresses and numbers. */
    public AnswerAssert hasNoPersonalDataExcept(String... allowed) {
        return meets(TextDemand.withoutPersonalDataExcept(allowed));
    }

    private AnswerAssert meets(Demand demand) {
        try {
            isNotNull();
            demand.failure(actual).ifPresent(failure -> failWithMessage("%s", failure));
            return this;
        } catch (AssertionError e) {
            throw OwnFrames.removedFrom(e);
        }
    }
}
