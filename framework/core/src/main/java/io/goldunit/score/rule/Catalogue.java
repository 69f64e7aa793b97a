package io.goldunit.score.rule;

import io.goldunit.file.Json;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every rule, by the name that it has in case files and reports. A new rule is one entry here, of version 1. A rule that
 * scores an answer otherwise than before gets its next version, so that its scores are not compared with older ones.
 */
enum Catalogue {
    CONTAINS("contains", 1, "a text or a list of texts", Contains::read),
    NOT_CONTAINS("not-contains", 1, "a text or a list of texts", NotContains::read),
    REGEX("regex", 1, "a regular expression as text", Matches::read),
    EQUALS("equals", 1, "a text, or an object with text, extract and ignore-case", TextEquals::read),
    NUMBER("number", 1, "a number, or an object with value, tolerance and extract", NumberEquals::read),
    JSON_SCHEMA("json-schema", 1, "a JSON Schema of draft 2020-12 as an object", JsonSchema::read),
    JSON_EQUALS("json-equals", 1, "an object with json and any-order, both of which may be left out", JsonEquals::read),
    NO_PERSONAL_DATA("no-personal-data", 1, "true, or an object with allow", NoPersonalData::read);

    private final String ruleName;
    private final int version;
    private final String takes;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference is immutable, but Function cannot say so
    private final Function<Argument, Condition> reader;

    Catalogue(String ruleName, int version, String takes, Function<Argument, Condition> reader) {
        this.ruleName = ruleName;
        this.version = version;
        this.takes = takes;
        this.reader = reader;
    }

    static Optional<Catalogue> named(String ruleName) {
        return Stream.of(values()).filter(it -> it.ruleName.equals(ruleName)).findFirst();
    }

    static List<String> names() {
        return Stream.of(values()).map(it -> it.ruleName).toList();
    }

    static List<Integer> versions() {
        return Stream.of(values()).map(it -> it.version).toList();
    }

    /** What the rule takes in a case file. */
    String takes() {
        return takes;
    }

    /** The condition of a check that a case file makes; the argument has the rule's name. */
    Condition read(Argument argument) {
        return reader.apply(argument);
    }

    /** A condition that was made in code, as a scorer. */
    RuleScorer scorer(Condition condition) {
        String signature = "rule/" + ruleName + "/" + version + " " + Json.write(condition.options());
        return new RuleScorer(ScorerSpec.of(ruleName, ScorerSpec.Kind.RULE, signature), condition);
    }
}
