package io.goldunit.assertj;

import io.goldunit.call.FinishReason;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.score.Scorer;
import io.goldunit.score.rule.JsonComparison;
import io.goldunit.score.rule.Quote;
import io.goldunit.score.rule.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
        return check("have the text " + Quote.of(text), () -> rule(Rule.equalsExpected(), Expected.anyOf(text)));
    }

    /** The text has more than white space in it. */
    public AnswerAssert isNotBlank() {
        return check(
                "have a text that is not blank", () -> unless(!actual.text().isBlank(), "there is none"));
    }

    /** The text contains every one of the texts, as they are written, as by {@link Rule#contains}. */
    public AnswerAssert contains(String... texts) {
        return check("contain " + Shown.some(texts), () -> rule(Rule.contains(texts)));
    }

    /** The text contains at least one of the texts, as they are written. */
    public AnswerAssert containsAnyOf(String... texts) {
        return check(
                "contain any of " + Shown.some(texts),
                () -> unless(Stream.of(texts).anyMatch(actual.text()::contains), "found none of them"));
    }

    /** The text contains every one of the texts, with upper and lower case the same. */
    public AnswerAssert containsIgnoringCase(String... texts) {
        return check("contain in upper or lower case " + Shown.some(texts), () -> {
            String answer = lower(actual.text());
            List<String> missing =
                    Stream.of(texts).filter(it -> !answer.contains(lower(it))).toList();
            return unless(missing.isEmpty(), "did not find " + Shown.list(missing));
        });
    }

    /** The text contains none of the texts, as they are written, as by {@link Rule#notContains}. */
    public AnswerAssert doesNotContain(String... texts) {
        return check("not contain " + Shown.some(texts), () -> rule(Rule.notContains(texts)));
    }

    /** The expression matches somewhere in the text, as by {@link Rule#matches}. */
    public AnswerAssert containsPattern(String regex) {
        return check("contain the pattern /" + regex + "/", () -> rule(Rule.matches(regex)));
    }

    /** Everything else that AssertJ can say about the text. */
    public AbstractStringAssert<?> text() {
        isNotNull();
        return extracting(Answer::text, InstanceOfAssertFactories.STRING);
    }

    /** The text is JSON, bare or in one Markdown code fence. */
    public AnswerAssert isJson() {
        return conforms("be JSON", "true");
    }

    /** The text is JSON that equals this one, as by {@link Rule#jsonEqualsExpected()}. */
    public AnswerAssert isJsonEqualTo(String json) {
        return check(
                "be JSON equal to " + Quote.of(json),
                () -> rule(Rule.jsonEqualsExpected(), new Expected(List.of(), json)));
    }

    /** As {@link #isJsonEqualTo}, with lists as sets, as by {@code Rule.jsonEqualsExpected().anyOrder()}. */
    public AnswerAssert isJsonEqualToInAnyOrder(String json) {
        return check(
                "be JSON equal in any order to " + Quote.of(json),
                () -> rule(Rule.jsonEqualsExpected().anyOrder(), new Expected(List.of(), json)));
    }

    /**
     * The text is JSON with this value at a place.
     *
     * @param pointer a JSON Pointer, such as {@code /items/0/name}; empty for the whole value
     * @param expected a text, number, boolean, List or Map, or null; numbers are compared by value
     * @throws IllegalArgumentException when the pointer is none
     */
    public AnswerAssert hasJson(String pointer, @Nullable Object expected) {
        String wanted = JsonComparison.shown(AnswerJson.tree(expected));
        return check(
                "be JSON with " + wanted + " at " + Quote.of(pointer),
                () -> AnswerJson.problem(actual.text(), pointer, expected));
    }

    /** The text is JSON that fits a JSON Schema, as by {@link Rule#jsonSchema}. */
    public AnswerAssert conformsToSchema(String schemaJson) {
        return conforms("be JSON that fits the schema", schemaJson);
    }

    /** As {@link #conformsToSchema(String)}, with the schema in a file. */
    public AnswerAssert conformsToSchema(Path schema) {
        return conforms("be JSON that fits the schema " + schema, AnswerJson.text(schema));
    }

    /** Every one of the tools was called, in any order. */
    public AnswerAssert called(String... tools) {
        return check("call " + Shown.some(tools), () -> {
            ToolUse use = ToolUse.of(actual);
            return unless(use.names().containsAll(List.of(tools)), use.described());
        });
    }

    /**
     * The tool was called with these arguments at least once; it may have been given others beside them.
     *
     * @param argumentsJson a JSON object
     * @throws IllegalArgumentException when it is none
     */
    public AnswerAssert calledWith(String tool, String argumentsJson) {
        return check("call " + Quote.of(tool) + " with " + Quote.of(argumentsJson), () -> ToolUse.of(actual)
                .lacks(tool, argumentsJson));
    }

    /** Every one of the tools was called, in any order and any number of times, and no other. */
    public AnswerAssert calledOnly(String... tools) {
        return check("call only " + Shown.list(tools), () -> {
            ToolUse use = ToolUse.of(actual);
            return unless(Set.copyOf(use.names()).equals(Set.copyOf(List.of(tools))), use.described());
        });
    }

    /** These are all calls of tools, in their order. */
    public AnswerAssert calledExactly(String... tools) {
        return check("call exactly and in this order " + Shown.list(tools), () -> {
            ToolUse use = ToolUse.of(actual);
            return unless(use.names().equals(List.of(tools)), use.described());
        });
    }

    /** None of the tools was called. */
    public AnswerAssert didNotCall(String... tools) {
        return check("not call " + Shown.some(tools), () -> {
            ToolUse use = ToolUse.of(actual);
            return unless(Stream.of(tools).noneMatch(use.names()::contains), use.described());
        });
    }

    /** No tool was called. */
    public AnswerAssert calledNoTool() {
        return check("call no tool", () -> {
            ToolUse use = ToolUse.of(actual);
            return unless(use.calls().isEmpty(), use.described());
        });
    }

    /** The model stopped because it had said everything. */
    public AnswerAssert finishedNormally() {
        return check(
                "have finished normally",
                () -> unless(actual.finish() == FinishReason.STOP, Finish.described(actual.finish())));
    }

    /** The model did not run into its token limit. */
    public AnswerAssert isNotCutOff() {
        return check("not be cut off", () -> {
            FinishReason finish = actual.finish();
            return unless(finish != null && finish != FinishReason.LENGTH, Finish.described(finish));
        });
    }

    /** The candidate's retrieval gave it the document with this id. */
    public AnswerAssert hasSource(String id) {
        return check("have the source " + Quote.of(id), () -> {
            List<String> ids = actual.sources().stream()
                    .map(Document::id)
                    .filter(Objects::nonNull)
                    .toList();
            return unless(ids.contains(id), ids.isEmpty() ? "it has none with an id" : "it has " + Shown.list(ids));
        });
    }

    /** No personal data in the answer to any turn, as by {@link Rule#noPersonalData()}; a failure does not show the answer. */
    public AnswerAssert hasNoPersonalData() {
        return hasNoPersonalDataExcept();
    }

    /** As {@link #hasNoPersonalData()}, except for these addresses and numbers. */
    public AnswerAssert hasNoPersonalDataExcept(String... allowed) {
        isNotNull();
        rule(Rule.noPersonalData().allowing(allowed))
                .ifPresent(
                        problem -> failWithMessage("%s", Shown.failureWithoutAnswer("hold no personal data", problem)));
        return this;
    }

    /** The answer took no longer than this; for a call from tape, when it was recorded. */
    public AnswerAssert tookAtMost(Duration limit) {
        return check("have taken at most " + limit.toMillis() + " ms", () -> {
            Long millis = actual.millis();
            return millis == null
                    ? Optional.of("it is not known how long it took")
                    : unless(millis <= limit.toMillis(), "it took " + millis + " ms");
        });
    }

    /** The answer took no more tokens than this, of requests and replies together. */
    public AnswerAssert usedAtMostTokens(int limit) {
        return check("have used at most " + limit + " tokens", () -> TokenUse.above(limit, actual.tokens()));
    }

    private AnswerAssert conforms(String expectation, String schema) {
        return check(expectation, () -> rule(Rule.jsonSchema(schema)));
    }

    private AnswerAssert check(String expectation, Supplier<Optional<String>> check) {
        isNotNull();
        check.get().ifPresent(problem -> failWithMessage("%s", Shown.failure(actual, expectation, problem)));
        return this;
    }

    private Optional<String> rule(Scorer rule) {
        return rule(rule, Expected.NOTHING);
    }

    private Optional<String> rule(Scorer rule, Expected expected) {
        return RuleRun.problem(rule, actual, expected);
    }

    private static Optional<String> unless(boolean holds, String problem) {
        return holds ? Optional.empty() : Optional.of(problem);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
