package io.goldunit.score.catalogue;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.similarity.Semantic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Scorers by the names that they have in reports and case files, for those who name them on a command line. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Scorers {

    private static final String NOT = "not-";

    /** The checks of each case, as one scorer. */
    private static final String CHECKS = "checks";

    private Scorers() {}

    /** The names of all rules and similarities, without the opposites, but those that are rules of their own. */
    public static List<String> names() {
        return Checks.names();
    }

    /**
     * A similarity with options, a rule with the argument that a case file gives it, or {@code checks}.
     *
     * @param argument null for none: a similarity is then the standard one, and a rule takes true or an object without any field,
     *     whichever it knows
     * @throws IllegalArgumentException when there is none of this name, or it does not take the argument; a {@link
     *     io.goldunit.score.similarity.MissingModel} when its model is not installed
     */
    public static Scorer named(String name, @Nullable Object argument) {
        if (name.equals(CHECKS) && argument == null) {
            return new CaseChecks();
        }
        requireModel(name);
        return Similarities.FORMS.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> it.scorer(new Argument(name, argument == null ? Map.of() : argument)))
                .or(() -> rule(name, argument))
                .or(() -> opposite(name, argument))
                .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private static void requireModel(String name) {
        String measured = name.startsWith(NOT) ? name.substring(NOT.length()) : name;
        if (measured.equals(Similarities.SEMANTIC.name())) {
            Semantic.requireStandardModel();
        }
    }

    private static Optional<Scorer> rule(String name, @Nullable Object argument) {
        return form(name).map(it -> it.scorer(condition(it, name, argument)));
    }

    private static Optional<Scorer> opposite(String name, @Nullable Object argument) {
        return name.startsWith(NOT)
                ? form(name.substring(NOT.length()))
                        .map(it -> it.scorer(condition(it, name, argument)).negated())
                : Optional.empty();
    }

    private static Optional<CheckForm> form(String name) {
        return Checks.forms().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private static Condition condition(CheckForm form, String name, @Nullable Object argument) {
        try {
            return form.read(new Argument(name, argument == null ? true : argument));
        } catch (IllegalArgumentException e) {
            if (argument == null) {
                return withoutOptions(form, name);
            }
            throw e;
        }
    }

    private static Condition withoutOptions(CheckForm form, String name) {
        try {
            return form.read(new Argument(name, Map.of()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("[" + name + "] takes " + form.takes(), e);
        }
    }

    private static String unknown(String name) {
        List<String> all =
                Stream.concat(Checks.names().stream(), Stream.of(CHECKS)).toList();
        String remedy = Checks.nearest(name)
                .map(it -> "Did you mean [" + it + "]?")
                .orElse("There are " + String.join(", ", all));
        return "there is no scorer [" + name + "]. " + remedy;
    }
}
