package io.goldunit.call.limit;

import static io.goldunit.call.limit.ProviderFault.Kind.BROKEN;
import static io.goldunit.call.limit.ProviderFault.Kind.FINAL;
import static io.goldunit.call.limit.ProviderFault.Kind.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonParseException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.internal.ExceptionMapper;
import io.goldunit.call.limit.ProviderFault.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.NoSuchFileException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderFaultTests {

    @ParameterizedTest
    @CsvSource({
        "429, REFUSED", "408, BROKEN", "409, BROKEN", "425, BROKEN", "500, BROKEN", "502, BROKEN", "503, BROKEN",
        "504, BROKEN", "529, BROKEN", "400, FINAL", "401, FINAL", "403, FINAL", "404, FINAL", "422, FINAL",
        "501, FINAL", "302, FINAL"
    })
    void aStatusIsToldByItsNumber(int status, Kind kind) {
        HttpException thrown = new HttpException(status, "no");

        assertThat(ProviderFault.of(thrown)).isEqualTo(new ProviderFault("" + status, kind));
        assertThat(ProviderFault.of(ExceptionMapper.DEFAULT.mapException(thrown)))
                .isEqualTo(new ProviderFault("" + status, kind));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        new HttpException(429, "{\"code\": \"insufficient_quota\"}"), "429 insufficient quota", FINAL),
                arguments(new HttpException(400, "{\"code\": \"content_filter\"}"), "content filter", FINAL),
                arguments(new ContentFilteredException("no"), "content filter", FINAL),
                arguments(new UnsupportedFeatureException("no"), "unsupported", FINAL),
                arguments(new RateLimitException("no"), "429", REFUSED),
                arguments(new dev.langchain4j.exception.TimeoutException("late"), "timeout", BROKEN),
                arguments(new HttpTimeoutException("late"), "timeout", BROKEN),
                arguments(new TimeoutException("late"), "timeout", BROKEN),
                arguments(new CallTimeoutException(Duration.ofSeconds(1)), "timeout", BROKEN),
                arguments(new RuntimeException(new InterruptedException()), "interrupted", FINAL),
                arguments(new CancellationException(), "cancelled", FINAL),
                arguments(new SocketException("Connection reset"), "connection reset", BROKEN),
                arguments(
                        new RuntimeException(new IOException("Connection reset by peer")), "connection reset", BROKEN),
                arguments(new IOException("EOF reached while reading"), "truncated reply", BROKEN),
                arguments(new IOException("fixed content-length: 9, bytes received: 4"), "truncated reply", BROKEN),
                arguments(new UncheckedIOException(new EOFException()), "truncated reply", BROKEN),
                arguments(new IOException("Broken pipe"), "connection lost", BROKEN),
                arguments(new ConnectException("Connection refused"), "connection refused", BROKEN),
                arguments(new ConnectException().initCause(new UnresolvedAddressException()), "unknown host", FINAL),
                arguments(new UnknownHostException("nowhere"), "unknown host", FINAL),
                arguments(
                        new SSLHandshakeException("PKIX").initCause(new CertificateExpiredException()),
                        "certificate",
                        FINAL),
                arguments(new RuntimeException(new JsonParseException("Unexpected end")), "malformed reply", BROKEN),
                arguments(new NoSuchFileException("x"), "file", FINAL),
                arguments(new AssertionError(new HttpException(503, "no")), "AssertionError", FINAL),
                arguments(new RuntimeException(new StackOverflowError()), "StackOverflowError", FINAL),
                arguments(new IllegalStateException("ours"), "IllegalStateException", FINAL),
                arguments(new RuntimeException() {}, "exception", FINAL));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsToldInAWord(Throwable thrown, String word, Kind kind) {
        assertThat(ProviderFault.of(thrown)).isEqualTo(new ProviderFault(word, kind));
        assertThat(ProviderFault.of(new ExecutionException(thrown)).kind()).isEqualTo(kind);
    }

    @Test
    void aChainThatGoesInCirclesEnds() {
        RuntimeException one = new RuntimeException();
        RuntimeException two = new RuntimeException(one);
        one.initCause(two);

        assertThat(ProviderFault.of(one)).isEqualTo(new ProviderFault("RuntimeException", FINAL));
    }

    @Test
    void onlyWhatIsFinalIsNotTriedAgain() {
        assertThat(new ProviderFault("", REFUSED).retryable()).isTrue();
        assertThat(new ProviderFault("", BROKEN).retryable()).isTrue();
        assertThat(new ProviderFault("", FINAL).retryable()).isFalse();
    }
}
