package io.goldunit.score.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** Numbers words in the order in which it meets them, so that texts are compared by number. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>(512);

    /** The number of each word; equal words have equal numbers. */
    public int[] numbers(List<String> words) {
        int[] found = new int[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = number(words.get(i));
        }
        return found;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        numbers.put(word, next);
        return next;
    }
}
