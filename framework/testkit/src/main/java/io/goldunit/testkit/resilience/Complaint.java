package io.goldunit.testkit.resilience;

/** What a test of the ready set says when it fails. */
final class Complaint {

    private static final String WIRING =
            "build the application on the endpoint's baseUrl() (Ollama: rootUrl()) and apiKey(), and let answering(..) say"
                    + " what its model says";

    private Complaint() {}

    static AssertionError about(Trait trait, Healthy healthy, Seen seen) {
        return new AssertionError(
                """
                [resilience: %s] the application does not
                  provider     %s
                  application  %s
                  expected     %s
                  remedy       %s
                  exclude      .without(Trait.%s, "the reason")""".formatted(
                                trait.title(),
                                trait.situation().words(),
                                seen.words(),
                                trait.demand().words().apply(healthy),
                                trait.remedy(),
                                trait.name()),
                seen.outcome().cause());
    }

    static AssertionError aboutWiring(Seen seen) {
        return notTested("", "the application does not answer a provider that is well", seen, WIRING);
    }

    static AssertionError notReached(Trait trait, Seen seen) {
        String remedy =
                "let it ask its model each time, at the endpoint it is built for: no cache between two applications";
        return notTested(": " + trait.title(), "the application asked its model once and not again", seen, remedy);
    }

    static AssertionError doesNotConcern(Trait trait) {
        return new AssertionError("[resilience: %s] not tested, by the test's mistake: it takes %s"
                .formatted(trait.title(), trait.need().words()));
    }

    private static AssertionError notTested(String title, String mistake, Seen seen, String remedy) {
        return new AssertionError(
                """
                [resilience%s] not tested, by the test's mistake: %s
                  application  %s
                  remedy       %s""".formatted(title, mistake, seen.words(), remedy),
                seen.outcome().cause());
    }
}
