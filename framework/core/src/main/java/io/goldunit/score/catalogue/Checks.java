package io.goldunit.score.catalogue;

import io.goldunit.file.Nearest;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.similarity.SimilarityForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a case can check. */
final class Checks {

    private static final String NOT = "not-";

    private static final List<CheckForm> FORMS = Stream.concat(
                    Rules.FORMS.stream(), Similarities.FORMS.stream().map(SimilarityForm::check))
            .toList();

    private static final Map<String, CheckForm> BY_NAME = Stream.concat(
                    FORMS.stream().map(CheckForm::negated), FORMS.stream())
            .collect(Collectors.toMap(CheckForm::name, it -> it, (opposite, own) -> own, TreeMap::new));

    private Checks() {}

    /** The form of that name: {@code not-} before the name of any other one is the opposite of it. */
    static Optional<CheckForm> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The same, or an {@link IllegalArgumentException} that says what was probably meant. */
    static CheckForm required(String name) {
        String meant = nearest(name).map(it -> ", but [" + it + "]").orElse("");
        return named(name).orElseThrow(() -> new IllegalArgumentException("there is no check [" + name + "]" + meant));
    }

    /** Without the opposites, but those that are rules of their own. */
    static List<CheckForm> forms() {
        return FORMS;
    }

    static List<String> names() {
        return FORMS.stream().map(CheckForm::name).toList();
    }

    /** The name that was probably meant by an unknown one: what others call it, or a slip. */
    static Optional<String> nearest(String name) {
        return elsewhere(name).or(() -> Nearest.to(name, BY_NAME.keySet()));
    }

    private static Optional<String> elsewhere(String name) {
        return name.startsWith(NOT)
                ? NamesElsewhere.ours(name.substring(NOT.length())).map(it -> NOT + it)
                : NamesElsewhere.ours(name);
    }
}
