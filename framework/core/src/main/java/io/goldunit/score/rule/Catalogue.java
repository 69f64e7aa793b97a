package io.goldunit.score.rule;

import io.goldunit.golden.Check;
import io.goldunit.score.Scorer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule, by the name that it has in case files and reports. A new rule is one entry here. */
enum Catalogue {
    CONTAINS("contains", "a text or a list of texts", Contains::read),
    NOT_CONTAINS("not-contains", "a text or a list of texts", NotContains::read),
    REGEX("regex", "a regular expression as text", Matches::read),
    EQUALS("equals", "a text, or an object with text, extract and ignore-case", TextEquals::read),
    NUMBER("number", "a number, or an object with value, tolerance and extract", NumberEquals::read),
    JSON_SCHEMA("json-schema", "a JSON Schema of draft 2020-12 as an object", JsonSchema::read);

    private final String ruleName;
    private final String takes;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference is immutable, but Function cannot say so
    private final Function<Argument, Condition> reader;

    Catalogue(String ruleName, String takes, Function<Argument, Condition> reader) {
        this.ruleName = ruleName;
        this.takes = takes;
        this.reader = reader;
    }

    static Optional<Catalogue> named(String ruleName) {
        return Stream.of(values()).filter(it -> it.ruleName.equals(ruleName)).findFirst();
    }

    static List<String> names() {
        return Stream.of(values()).map(it -> it.ruleName).toList();
    }

    /** What the rule takes in a case file. */
    String takes() {
        return takes;
    }

    /** The condition of a check that a case file makes. */
    Condition read(Check check) {
        return reader.apply(new Argument(ruleName, check.argument()));
    }

    /** A condition that was made in code, as a scorer. */
    Scorer scorer(Condition condition) {
        return new RuleScorer(ruleName, condition);
    }
}
