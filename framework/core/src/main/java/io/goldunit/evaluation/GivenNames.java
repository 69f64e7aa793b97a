package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which anything was given: one that looks like a setting and is none would have no effect, and nobody would
 * notice.
 *
 * @param properties names of system properties
 * @param variables names of environment variables
 * @param parameters names of configuration parameters, as far as they can be listed
 */
record GivenNames(Set<String> properties, Set<String> variables, Set<String> parameters) {

    private static final String PREFIX = "goldunit.";
    private static final Pattern LIKE_A_KEY = Pattern.compile("(?i)goldunit[._-].*");
    private static final Pattern LIKE_A_VARIABLE = Pattern.compile("(?i)goldunit_.*");

    /**
     * What has the prefix and is no setting: what builds call the version of these artifacts, and where the tests of this
     * project find reference data.
     */
    private static final Set<String> NO_SETTINGS = Set.of("goldunit.version", "goldunit.reference");

    /** Those that look like a setting and are none, in the order of their names. */
    List<Finding> unknown(Set<String> keys) {
        Set<String> known = new TreeSet<>(keys);
        Set<String> variablesKnown =
                known.stream().map(GivenNames::variable).collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                        unknown(properties, LIKE_A_KEY, "system property", known, it -> it),
                        unknown(
                                variables,
                                LIKE_A_VARIABLE,
                                "environment variable",
                                variablesKnown,
                                GivenNames::variable),
                        unknown(only(parameters), LIKE_A_KEY, "configuration parameter", known, it -> it))
                .flatMap(it -> it)
                .toList();
    }

    /** Without the system properties, all of which JUnit takes for configuration parameters too. */
    private Set<String> only(Set<String> names) {
        return names.stream().filter(it -> !properties.contains(it)).collect(Collectors.toSet());
    }

    /** The environment variable that stands for a key. */
    static String variable(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Stream<Finding> unknown(
            Set<String> given, Pattern alike, String where, Set<String> known, Function<String, String> spelling) {
        return given.stream()
                .filter(name -> alike.matcher(name).matches() && !known.contains(name))
                .filter(name -> NO_SETTINGS.stream().map(spelling).noneMatch(name::equals))
                .sorted()
                .map(name -> finding(name, where, known));
    }

    private static Finding finding(String name, String where, Set<String> known) {
        String message = "no setting has this name, seen as " + where;
        return new Finding(name, 0, null, "unknown-setting", message, remedy(name, known));
    }

    // Compared without the prefix that all of them share, or every one would be near.
    private static String remedy(String name, Set<String> known) {
        Set<String> tails = known.stream().map(GivenNames::tail).collect(Collectors.toCollection(TreeSet::new));
        String all = "Known: " + String.join(", ", known);
        return Nearest.to(tail(name), tails)
                .flatMap(near ->
                        known.stream().filter(it -> tail(it).equals(near)).findFirst())
                .map(near -> "Did you mean " + near + "? " + all)
                .orElse(all);
    }

    private static String tail(String name) {
        return name.substring(PREFIX.length());
    }
}
