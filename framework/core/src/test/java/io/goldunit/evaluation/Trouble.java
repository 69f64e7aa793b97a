package io.goldunit.evaluation;

import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.testkit.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fault after which a call that is not streamed is made again, and what is told when it does not pass.
 *
 * @param limits with which it lasts
 * @param attempts that are made when it lasts
 * @param cause the beginning of the message, as a regular expression
 */
record Trouble(String name, Fault fault, LimitPolicy limits, int attempts, String cause) {

    private Trouble(String name, Fault fault, String cause) {
        this(name, fault, ServedRun.PATIENT, 3, cause);
    }

    static List<Trouble> all() {
        return List.of(
                new Trouble(
                        "rate limited",
                        Fault.rateLimited(Duration.ofSeconds(1)),
                        ServedRun.PATIENT.withLongestWait(Duration.ofMillis(50)),
                        2,
                        "RateLimitException: \\{\"error\":\\{\"message\":\"rate limited\",.*}}"),
                new Trouble(
                        "server error",
                        Fault.serverError(),
                        "InternalServerException: \\{\"error\":\\{\"message\":\"server error\",.*}}"),
                new Trouble(
                        "unavailable",
                        Fault.unavailable(),
                        "InternalServerException: \\{\"error\":\\{\"message\":\"unavailable\",.*}}"),
                new Trouble(
                        "slow first byte",
                        Fault.slowFirstByte(Duration.ofHours(1)),
                        ServedRun.HASTY,
                        2,
                        "CallTimeoutException: no reply within 0\\.5 s, the time limit of one call"),
                new Trouble(
                        "slow body",
                        Fault.slowStream(Duration.ofMinutes(1)),
                        ServedRun.HASTY,
                        2,
                        "CallTimeoutException: no reply within 0\\.5 s, the time limit of one call"),
                new Trouble("connection reset", Fault.connectionReset(), "RuntimeException: .*Connection reset"),
                new Trouble(
                        "truncated json",
                        Fault.truncatedJson(),
                        "RuntimeException: com\\.fasterxml\\.jackson\\.databind\\.JsonMappingException: Unexpected end-of-input.*"),
                new Trouble(
                        "malformed json",
                        Fault.malformedJson(),
                        "RuntimeException: com\\.fasterxml\\.jackson\\.core\\.JsonParseException: Unexpected character \\(','.*"),
                new Trouble(
                        "empty choices",
                        Fault.emptyChoices(),
                        "InternalServerException: Chat completion failed: no choices returned in response"),
                new Trouble(
                        "oversized",
                        Fault.oversized(20_000_000),
                        "RuntimeException: com\\.fasterxml\\.jackson\\.databind\\.JsonMappingException:"
                                + " String value length \\(200000\\d\\d\\) exceeds the maximum allowed .*"));
    }

    /** Those that befall a stream before it begins. */
    static Stream<Trouble> beforeAStream() {
        return all().stream().filter(it -> List.of("rate limited", "server error", "unavailable", "slow first byte")
                .contains(it.name));
    }

    private boolean isRefusal() {
        return name.equals("rate limited");
    }

    /** With which it passes: what the provider asks to wait is waited for. */
    LimitPolicy patience() {
        return isRefusal() ? ServedRun.PATIENT : limits;
    }

    /** How long a call waits at least when it passes, in milliseconds. */
    long waitMillis() {
        return isRefusal() ? 1000 : 0;
    }

    /** The whole message when it lasts, as a regular expression. */
    String told() {
        return "(?s)" + cause + "; gave up after " + attempts + " attempts in [0-9.]+ s";
    }

    @Override
    public String toString() {
        return name;
    }
}
