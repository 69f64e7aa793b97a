package io.goldunit.candidate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an application may return that is no answer, each with its remedy. */
final class NoAnswer {

    private static final Map<String, String> REMEDIES = new LinkedHashMap<>();

    // By name: none of these libraries need be there.
    static {
        REMEDIES.put("java.util.stream.BaseStream", "Gather it first: .collect(Collectors.joining()) or .toList()");
        REMEDIES.put("java.util.Iterator", "Gather what it gives into a list first");
        REMEDIES.put("reactor.core.publisher.Mono", "Wait for it: .block()");
        REMEDIES.put("reactor.core.publisher.Flux", "Wait for all of it: .collect(Collectors.joining()).block()");
        REMEDIES.put("io.smallrye.mutiny.Uni", "Wait for it: .await().indefinitely()");
        REMEDIES.put(
                "io.smallrye.mutiny.Multi",
                "Wait for all of it: .collect().with(Collectors.joining()).await().indefinitely()");
        REMEDIES.put("org.reactivestreams.Publisher", "Wait for all that it publishes and return that");
        REMEDIES.put("java.util.concurrent.Flow$Publisher", "Wait for all that it publishes and return that");
    }

    private NoAnswer() {}

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException when it is nothing, or something that has not been said yet
     */
    static Object refuse(@Nullable Object given) {
        if (given == null) {
            throw new IllegalArgumentException("the application returned nothing (null). An empty answer is \"\";"
                    + " a method that returns void has to be followed by one that says what came of it");
        }
        Set<String> types = new HashSet<>();
        collect(given.getClass(), types);
        REMEDIES.forEach((type, remedy) -> {
            if (types.contains(type)) {
                throw new IllegalArgumentException("the application returned "
                        + given.getClass().getName() + ", which gives its answer only when it is asked for. " + remedy);
            }
        });
        return given;
    }

    private static void collect(@Nullable Class<?> type, Set<String> names) {
        if (type != null && names.add(type.getName())) {
            collect(type.getSuperclass(), names);
            for (Class<?> implemented : type.getInterfaces()) {
                collect(implemented, names);
            }
        }
    }
}
