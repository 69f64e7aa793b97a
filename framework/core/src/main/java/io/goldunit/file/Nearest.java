package io.goldunit.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apiguardian.api.API;

/** The known name that a misspelt one most likely stands for. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Nearest {

    private Nearest() {}

    /** The known name with the fewest edits, if they change no more than a third of the longer name. */
    public static Optional<String> to(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .map(it -> Map.entry(it, distance.apply(name, it)))
                .filter(it ->
                        it.getValue() * 3 <= Math.max(name.length(), it.getKey().length()))
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
