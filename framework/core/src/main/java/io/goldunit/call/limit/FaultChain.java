package io.goldunit.call.limit;

import dev.langchain4j.exception.HttpException;
import io.goldunit.call.limit.ProviderFault.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An exception with its causes, outermost first. */
final class FaultChain {

    private static final int DEPTH = 20;
    private static final List<String> TORN = List.of("eof", "closed", "content-length", "no bytes", "chunk");

    private final List<Throwable> chain = new ArrayList<>();

    FaultChain(Throwable thrown) {
        for (Throwable it = thrown; it != null && chain.size() < DEPTH; it = it.getCause()) {
            chain.add(it);
        }
    }

    ProviderFault fault() {
        return FaultClass.STOPS
                .in(chain)
                .or(() -> first(Error.class).map(FaultChain::named))
                .or(() -> first(HttpException.class).map(HttpFault::of))
                .or(() -> FaultClass.KNOWN.in(chain))
                .or(() -> first(IOException.class).map(FaultChain::lost))
                .orElseGet(() -> named(chain.get(0)));
    }

    private <T> Optional<T> first(Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static ProviderFault lost(IOException thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        String word = message.contains("reset")
                ? "connection reset"
                : TORN.stream().anyMatch(message::contains) ? "truncated reply" : "connection lost";
        return new ProviderFault(word, Kind.BROKEN);
    }

    private static ProviderFault named(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return new ProviderFault(name.isEmpty() ? "exception" : name, Kind.FINAL);
    }
}
