package io.goldunit.call.limit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import io.goldunit.call.limit.ProviderFault.Kind;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What exceptions mean by their class; the first rule that fits any exception of a chain counts. */
record FaultClass(List<Rule> rules) {

    private record Rule(Class<? extends Throwable> type, String word, Kind kind) {}

    /** What counts whatever else is in the chain. */
    static final FaultClass STOPS = new FaultClass(List.of(
            // Ended by interrupting its thread, so it comes before the interrupt.
            new Rule(CallTimeoutException.class, "timeout", Kind.BROKEN),
            new Rule(InterruptedException.class, "interrupted", Kind.FINAL),
            new Rule(CallInterruptedException.class, "interrupted", Kind.FINAL),
            new Rule(CancellationException.class, "cancelled", Kind.FINAL),
            new Rule(ContentFilteredException.class, "content filter", Kind.FINAL),
            new Rule(UnsupportedFeatureException.class, "unsupported", Kind.FINAL)));

    /** What counts when there is no HTTP status. */
    static final FaultClass KNOWN = new FaultClass(List.of(
            new Rule(CertificateException.class, "certificate", Kind.FINAL),
            new Rule(SSLPeerUnverifiedException.class, "certificate", Kind.FINAL),
            new Rule(SSLHandshakeException.class, "TLS handshake", Kind.BROKEN),
            new Rule(UnknownHostException.class, "unknown host", Kind.FINAL),
            new Rule(UnresolvedAddressException.class, "unknown host", Kind.FINAL),
            new Rule(UnresolvedModelServerException.class, "unknown host", Kind.FINAL),
            new Rule(FileSystemException.class, "file", Kind.FINAL),
            new Rule(InvalidDefinitionException.class, "not serializable", Kind.FINAL),
            new Rule(AuthenticationException.class, "401", Kind.FINAL),
            new Rule(ModelNotFoundException.class, "404", Kind.FINAL),
            new Rule(InvalidRequestException.class, "400", Kind.FINAL),
            new Rule(RateLimitException.class, "429", Kind.REFUSED),
            new Rule(dev.langchain4j.exception.TimeoutException.class, "timeout", Kind.BROKEN),
            new Rule(HttpTimeoutException.class, "timeout", Kind.BROKEN),
            new Rule(SocketTimeoutException.class, "timeout", Kind.BROKEN),
            new Rule(TimeoutException.class, "timeout", Kind.BROKEN),
            new Rule(InternalServerException.class, "500", Kind.BROKEN),
            new Rule(JsonProcessingException.class, "malformed reply", Kind.BROKEN),
            new Rule(ConnectException.class, "connection refused", Kind.BROKEN),
            new Rule(EOFException.class, "truncated reply", Kind.BROKEN),
            new Rule(NonRetriableException.class, "not to be tried again", Kind.FINAL),
            new Rule(RetriableException.class, "to be tried again", Kind.BROKEN)));

    Optional<ProviderFault> in(List<Throwable> chain) {
        return rules.stream()
                .filter(rule -> chain.stream().anyMatch(rule.type::isInstance))
                .findFirst()
                .map(rule -> new ProviderFault(rule.word, rule.kind));
    }
}
