package io.goldunit.testkit.resilience;

import java.util.function.Predicate;

/**
 * What an application must be like, else a trait does not concern it.
 *
 * @param words after "it takes"
 */
record Need(String words, Predicate<Healthy> given) {

    static Need none() {
        return new Need("an application", healthy -> true);
    }

    static Need stream() {
        return new Need("an application that streams its model's answers", Healthy::streams);
    }

    static Need key() {
        return new Need("an application that sends a key", Healthy::sendsKey);
    }

    static Need tool() {
        return new Need("an application that offers its model the tool of callingTool(..)", Healthy::offersTool);
    }
}
