package io.goldunit.call;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Where a model is asked: one name served by two hosts is two models. LangChain4j has no method for it, so it is read from
 * the model's own fields, whatever its provider, unless the user has given it a name.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Endpoint {

    private static final List<String> FIELDS = List.of(
            "baseurl", "baseuri", "endpoint", "apibase", "apiurl", "apiendpoint", "serviceendpoint", "url", "uri");
    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
    private static final int FIRST_EPHEMERAL_PORT = 32_768;

    private Endpoint() {}

    /**
     * The name that was given to {@link Tape#around}, else the address that the model speaks to, such as {@code
     * https://api.openai.com/v1}: without user, query and fragment, in lower case up to the path, without a default port and
     * without a slash at the end. On this machine a port from 32768 up is left out, because it is another each time a test's
     * server starts.
     *
     * @return empty when it cannot be read
     */
    public static Optional<String> of(Object model) {
        if (model instanceof Taped taped) {
            return Optional.ofNullable(taped.endpoint());
        }
        return ModelFields.models(model).stream()
                .flatMap(it -> it instanceof Taped taped ? Stream.ofNullable(taped.endpoint()) : Stream.empty())
                .findFirst()
                .or(() -> ModelFields.find(model, FIELDS, Endpoint::normal));
    }

    static Optional<String> normal(Object address) {
        try {
            return Optional.of(new URI(address.toString().strip()))
                    .filter(it -> it.getHost() != null && it.getScheme() != null)
                    .filter(it -> SCHEMES.contains(it.getScheme().toLowerCase(Locale.ROOT)))
                    .map(Endpoint::normal);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String normal(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean here = THIS_MACHINE.contains(host.replaceAll("[\\[\\]]", ""));
        String path = String.valueOf(address.getRawPath()).replaceAll("/+$", "");
        return scheme + "://" + (here ? "localhost" : host) + port(scheme, here, address.getPort()) + path;
    }

    private static String port(String scheme, boolean here, int port) {
        boolean isDefault = port == (scheme.endsWith("s") ? 443 : 80);
        boolean passes = here && port >= FIRST_EPHEMERAL_PORT;
        return port < 0 || isDefault || passes ? "" : ":" + port;
    }
}
