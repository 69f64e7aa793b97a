package io.goldunit.testkit.resilience;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** No time limit, and every certificate trusted, because that once made an error go away. */
final class NaiveHttp {

    private final Endpoint endpoint;
    private final HttpClient http;

    NaiveHttp(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.http = HttpClient.newBuilder().sslContext(trustingAll()).build();
    }

    /** The lines of the reply to a question, as they come. */
    Stream<String> ask(String question, String more) throws IOException, InterruptedException {
        String call = "{\"model\": \"gpt-4-0613\", \"messages\": [{\"role\": \"user\", \"content\": \"%s\"}]%s}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.baseUrl() + "/chat/completions"))
                .header("Authorization", "Bearer " + endpoint.apiKey())
                .POST(BodyPublishers.ofString(call.formatted(question, more)))
                .build();
        HttpResponse<Stream<String>> reply = http.send(request, BodyHandlers.ofLines());
        if (reply.statusCode() != 200) {
            throw new IOException(
                    "HTTP " + reply.statusCode() + ": " + reply.body().collect(Collectors.joining()));
        }
        return reply.body();
    }

    private static SSLContext trustingAll() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustingAll()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TrustingAll extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
