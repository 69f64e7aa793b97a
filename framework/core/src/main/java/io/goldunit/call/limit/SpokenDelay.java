package io.goldunit.call.limit;

import dev.langchain4j.exception.HttpException;

/** What a provider asks for in the text of its refusal, for clients that hide the headers. */
final class SpokenDelay {

    private static final int DEPTH = 20;

    private SpokenDelay() {}

    /** How long to wait, in nanoseconds; 0 when the failure does not say. */
    static long in(Throwable thrown) {
        Throwable it = thrown;
        for (int depth = 0; it != null && depth < DEPTH; depth++) {
            String message = it.getMessage();
            if (message != null && (it instanceof HttpException || it.getCause() == null)) {
                return Delay.inWords(message).orElse(0);
            }
            it = it.getCause();
        }
        return 0;
    }
}
