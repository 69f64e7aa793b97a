package io.goldunit.score.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** Numbers words in the order in which it meets them, so that texts are compared by number. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of each word; equal words have equal numbers. */
    public int[] numbers(List<String> words) {
        int[] found = new int[words.size()];
        for (int i = 0; i < found.length; i++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(words.get(i), next);
            found[i] = known == null ? next : known;
        }
        return found;
    }
}
