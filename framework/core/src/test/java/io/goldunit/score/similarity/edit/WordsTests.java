package io.goldunit.score.similarity.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final List<String> PIECES =
            List.of("a", "b", "\ud83d", "\ud83e", "\ude00", "\ud83d\ude00", "\ud83d\ude01", "\ue000", "\uffff");

    @Test
    void wordsAreSortedByTheirCodePoints() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            List<String> words =
                    IntStream.range(0, 8).mapToObj(it -> word(random)).toList();
            List<String> sorted = words.stream()
                    .sorted((one, other) -> Arrays.compare(
                            one.codePoints().toArray(), other.codePoints().toArray()))
                    .toList();

            assertThat(new Words(words).sorted()).isEqualTo(String.join(" ", sorted));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            word.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return word.toString();
    }
}
