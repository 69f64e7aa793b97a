package io.goldunit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences without sense, about as hard to compress as people's. */
final class Chatter {

    private final Random random = new Random(11);
    private final List<String> words;

    Chatter(List<String> words) {
        this.words = words;
    }

    /** So many words; the first of the list are more frequent. */
    String say(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
    }

    /** The same with about one word in ten replaced. */
    String reword(String sentence) {
        return Arrays.stream(sentence.split(" "))
                .map(word -> random.nextInt(10) == 0 ? word() : word)
                .collect(Collectors.joining(" "));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String word() {
        double at = random.nextDouble();
        return words.get((int) (at * at * words.size()));
    }
}
