package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.score.rule.Rule;
import java.nio.file.Path;
import java.time.Duration;
import org.apiguardian.api.API;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one answer. Where there is a {@link Rule} for it, the assertion runs that rule. What the candidate does not
 * tell, such as how long it took, fails the assertion that asks for it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class AnswerAssert extends AbstractObjectAssert<AnswerAssert, Answer> {

    /** To be made by {@link GoldUnitAssertions}; public for the proxies of soft assertions. */
    public AnswerAssert(@Nullable Answer actual) {
        super(actual, AnswerAssert.class);
    }

    /** The text is this one; white space around either is ignored, as by {@link Rule#equalsExpected()}. */
    public AnswerAssert hasText(String text) {
        return meets(TextDemand.equalTo(text));
    }

    /** The text has more than white space in it. */
    public AnswerAssert isNotBlank() {
        return meets(TextDemand.notBlank());
    }

    /** The text contains every one of the texts, as they are written, as by {@link Rule#contains}. */
    public AnswerAssert contains(String... texts) {
        return meets(TextDemand.containing(texts));
    }

    /** The text contains at least one of the texts, as they are written. */
    public AnswerAssert containsAnyOf(String... texts) {
        return meets(TextDemand.containingAnyOf(texts));
    }

    /** The text contains every one of the texts, with upper and lower case the same. */
    public AnswerAssert containsIgnoringCase(String... texts) {
        return meets(TextDemand.containingIgnoringCase(texts));
    }

    /** The text contains none of the texts, as they are written, as by {@link Rule#notContains}. */
    public AnswerAssert doesNotContain(String... texts) {
        return meets(TextDemand.notContaining(texts));
    }

    /** The expression matches somewhere in the text, as by {@link Rule#matches}. */
    public AnswerAssert containsPattern(String regex) {
        return meets(TextDemand.matching(regex));
    }

    /** Everything else that AssertJ can say about the text. */
    public AbstractStringAssert<?> text() {
        isNotNull();
        return extracting(Answer::text, InstanceOfAssertFactories.STRING);
    }

    /** The text is JSON, bare or in one Markdown code fence. */
    public AnswerAssert isJson() {
        return meets(JsonDemand.any());
    }

    /** The text is JSON that equals this one, as by {@link Rule#jsonEqualsExpected()}. */
    public AnswerAssert isJsonEqualTo(String json) {
        return meets(JsonDemand.equalTo(json));
    }

    /** As {@link #isJsonEqualTo}, with lists as sets, as by {@code Rule.jsonEqualsExpected().anyOrder()}. */
    public AnswerAssert isJsonEqualToInAnyOrder(String json) {
        return meets(JsonDemand.equalInAnyOrderTo(json));
    }

    /**
     * The text is JSON with this value at a place.
     *
     * @param pointer a JSON Pointer, such as {@code /items/0/name}; empty for the whole value
     * @param expected a text, number, boolean, List or Map, or null; numbers are compared by value
     * @throws IllegalArgumentException when the pointer is none
     */
    public AnswerAssert hasJson(String pointer, @Nullable Object expected) {
        return meets(JsonDemand.with(pointer, expected));
    }

    /** The text is JSON that fits a JSON Schema, as by {@link Rule#jsonSchema}. */
    public AnswerAssert conformsToSchema(String schemaJson) {
        return meets(JsonDemand.fitting(schemaJson));
    }

    /** As {@link #conformsToSchema(String)}, with the schema in a file. */
    public AnswerAssert conformsToSchema(Path schema) {
        return meets(JsonDemand.fitting(schema));
    }

    /** Every one of the tools was called, in any order. */
    public AnswerAssert called(String... tools) {
        return meets(ToolDemand.calling(tools));
    }

    /**
     * The tool was called with these arguments at least once; it may have been given others beside them.
     *
     * @param argumentsJson a JSON object
     * @throws IllegalArgumentException when it is none
     */
    public AnswerAssert calledWith(String tool, String argumentsJson) {
        return meets(ToolDemand.callingWith(tool, argumentsJson));
    }

    /** Every one of the tools was called, in any order and any number of times, and no other. */
    public AnswerAssert calledOnly(String... tools) {
        return meets(ToolDemand.callingOnly(tools));
    }

    /** These are all calls of tools, in their order. */
    public AnswerAssert calledExactly(String... tools) {
        return meets(ToolDemand.callingExactly(tools));
    }

    /** None of the tools was called. */
    public AnswerAssert didNotCall(String... tools) {
        return meets(ToolDemand.notCalling(tools));
    }

    /** No tool was called. */
    public AnswerAssert calledNoTool() {
        return meets(ToolDemand.callingNone());
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

    /** The answer took no longer than this; for a call from tape, when it was recorded. */
    public AnswerAssert tookAtMost(Duration limit) {
        return meets(FactDemand.takingAtMost(limit));
    }

    /** The answer took no more tokens than this, of requests and replies together. */
    public AnswerAssert usedAtMostTokens(int limit) {
        return meets(FactDemand.usingAtMostTokens(limit));
    }

    private AnswerAssert meets(Demand demand) {
        isNotNull();
        demand.failure(actual).ifPresent(failure -> failWithMessage("%s", failure));
        return this;
    }
}
