package io.goldunit.call.limit;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** A client that notes the headers of every response for the attempt that sent the request. */
final class HeedingClient extends HttpClient {

    private final HttpClient client;
    private final ClosableClient sinceJdk21;

    HeedingClient(HttpClient client) {
        this.client = client;
        this.sinceJdk21 = new ClosableClient(client);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(request, noting(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(request, noting(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushed) {
        return client.sendAsync(request, noting(handler), pushed);
    }

    /** The attempt is looked for now, on the thread that sends; the headers come on another one. */
    private static <T> BodyHandler<T> noting(BodyHandler<T> handler) {
        Optional<Heard> heard = Heard.current();
        return heard.<BodyHandler<T>>map(it -> response -> {
                    it.note(response.statusCode(), response.headers());
                    return handler.apply(response);
                })
                .orElse(handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }

    @Override
    public WebSocket.Builder newWebSocketBuilder() {
        return client.newWebSocketBuilder();
    }

    // What closing a client asks of it since JDK 21. These override it, which code for JDK 17 cannot say.

    public void shutdown() {
        sinceJdk21.shutdown();
    }

    public void shutdownNow() {
        sinceJdk21.shutdownNow();
    }

    public boolean awaitTermination(Duration duration) throws InterruptedException {
        return sinceJdk21.awaitTermination(duration);
    }

    public boolean isTerminated() {
        return sinceJdk21.isTerminated();
    }
}
