package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiredCertificateTests {

    private final LlmServer server = LlmServer.startWithExpiredCertificate().answering("Yes.");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRealClientRefusesToTalkToIt() {
        assertThat(server.baseUrl()).matches("https://127\\.0\\.0\\.1:\\d+/v1");
        assertThatThrownBy(() -> Clients.model(server).chat("Hello")).hasCauseInstanceOf(SSLHandshakeException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aClientThatTrustsItsAuthorityRefusesItForTheExpiryAlone() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl()))
                .POST(BodyPublishers.noBody())
                .build();

        assertThatThrownBy(() -> trusting().send(request, BodyHandlers.discarding()))
                .isInstanceOf(SSLHandshakeException.class)
                .hasRootCauseInstanceOf(CertificateExpiredException.class);
    }

    private static HttpClient trusting() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", ExpiredCertificate.authority());
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
