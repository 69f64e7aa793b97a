package io.goldunit.opentelemetry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server behind an endpoint. Holds nothing else of it: its path and query may hold names and keys.
 *
 * @param address a host's name or its IP address, the latter without brackets
 * @param port the one that is named, else the protocol's
 */
record Server(String address, int port) {

    /** Empty for an endpoint that is unknown or no address on the web. */
    static Optional<Server> of(@Nullable String endpoint) {
        if (endpoint == null) {
            return Optional.empty();
        }
        try {
            return of(new URI(endpoint));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Server> of(URI endpoint) {
        String host = endpoint.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String address = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return Optional.of(new Server(address, endpoint.getPort() < 0 ? port(endpoint) : endpoint.getPort()));
    }

    private static int port(URI endpoint) {
        return "http".equalsIgnoreCase(endpoint.getScheme()) ? 80 : 443;
    }
}
