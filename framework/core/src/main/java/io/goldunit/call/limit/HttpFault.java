package io.goldunit.call.limit;

import dev.langchain4j.exception.HttpException;
import io.goldunit.call.limit.ProviderFault.Kind;
import java.util.Set;

/** What an HTTP status means. */
final class HttpFault {

    private static final int TOO_MANY = 429;
    private static final Set<Integer> PASSING = Set.of(408, 409, 425);
    private static final Set<Integer> LASTING = Set.of(501, 505);

    private HttpFault() {}

    static ProviderFault of(HttpException thrown) {
        String body = String.valueOf(thrown.getMessage());
        int status = thrown.statusCode();
        if (status == TOO_MANY && body.contains("insufficient_quota")) {
            // Refused for want of money, which does not come by waiting.
            return new ProviderFault("429 insufficient quota", Kind.FINAL);
        }
        if (status < 500 && body.contains("content_filter")) {
            return new ProviderFault("content filter", Kind.FINAL);
        }
        return new ProviderFault(String.valueOf(status), kind(status));
    }

    private static Kind kind(int status) {
        if (status == TOO_MANY) {
            return Kind.REFUSED;
        }
        boolean server = status >= 500 && status < 600 && !LASTING.contains(status);
        return server || PASSING.contains(status) ? Kind.BROKEN : Kind.FINAL;
    }
}
