package io.goldunit.score.rule.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The last parts of hosts, in small letters. */
final class Endings {

    private static final String FILE = "endings.txt";

    /** The top-level domains of the root zone of the DNS, which IANA keeps, as of 2025, one a line. */
    private static final Set<String> REGISTERED = resource().lines().collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Neither names of files nor words of code end like this, whatever the case of their letters. */
    private static final Set<String> CERTAIN = Set.of("com", "org", "edu", "gov");

    /** Those of which the same can be said where they are in one case. */
    private static final Set<String> COMMON = Set.of(
            ("net mil int info biz dev online site xyz tech cloud shop blog wiki icu club news pro space website agency academy"
                            + " guru vip ltd mobi casino coop museum aero uk eu su \u0440\u0444 \u0443\u043a\u0440"
                            + " \u0431\u0433 \u0435\u044e \u0441\u0440\u0431 \u4e2d\u56fd \u4e2d\u570b"
                            + " \u516c\u53f8 \u7f51\u7edc \u9999\u6e2f \u53f0\u6e7e \u53f0\u7063 \ud55c\uad6d")
                    .split(" ", -1));

    /** How files end, and words of code. */
    private static final Set<String> DOUBTFUL =
            Set.of("md py sh rs so ps ml mk zip mov java id in is do name link live page top app store map data call"
                    .split(" ", -1));

    private Endings() {}

    static boolean isRegistered(String ending) {
        return REGISTERED.contains(ending);
    }

    static boolean isCertain(String ending) {
        return CERTAIN.contains(ending);
    }

    /** Whether a name that ends like this is more likely a host than a file or code. */
    static boolean isCommon(String ending) {
        boolean known = CERTAIN.contains(ending)
                || COMMON.contains(ending)
                || COUNTRIES.contains(ending.toUpperCase(Locale.ROOT));
        return known && !DOUBTFUL.contains(ending);
    }

    static boolean isDoubtful(String ending) {
        return DOUBTFUL.contains(ending);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Endings.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
