package io.goldunit.testkit.resilience;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The application under test, built for one {@link Endpoint}. It is asked once, on a thread of its own. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface Application {

    /**
     * Answers a question. The same question must get the same answer whenever the model says the same, so leave out what varies,
     * such as a time.
     *
     * @return the answer, of a stream all of it; null is no answer
     * @throws Exception when it cannot answer
     */
    @Nullable String ask(String question) throws Exception;
}
